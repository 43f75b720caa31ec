"""The first next() gives None here. An inbox had nothing to say before its first message; a sum has: before any number
comes in, the total is the start.

첫 next()에서 None이 나옵니다. inbox는 첫 메시지를 받기 전에 할 말이 없었지만 합계는 다릅니다. 받은 수가 아직 없어도
합계는 start입니다.

Expect: next() -> yielded None
"""


def running_sum(start=0):
    total = start
    number = yield
    while True:
        total += number
        number = yield total
