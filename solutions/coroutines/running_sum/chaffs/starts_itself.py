"""This coroutine has already been started when the caller gets it. The caller's own first next() then sends a None,
which is no number.

호출한 쪽이 코루틴을 받았을 때 이미 기동되어 있습니다. 그래서 호출한 쪽의 첫 next()는 None을 보내는 셈이 되는데, None은
수가 아닙니다.

Expect: Starting the coroutine is up to the caller
"""


def running_sum(start=0):
    total = add_up(start)
    next(total)
    return total


def add_up(total):
    while True:
        total += yield total
