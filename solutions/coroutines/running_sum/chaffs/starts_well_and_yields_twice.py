"""Every yield hands something out and receives something. With one yield to receive a number and another one to hand
out the total, every second answer is None, and every second number is thrown away.

yield는 모두 값을 내보내고, 또 받습니다. 수를 받는 yield와 합계를 내보내는 yield를 따로 두면 답이 하나 걸러 하나씩
None이 되고, 수도 하나 걸러 하나씩 버려집니다.

Expect: send(1) -> yielded None', 'send(2) -> yielded 2
"""


def running_sum(start=0):
    total = start
    yield total
    while True:
        number = yield
        total += number
        yield total
