"""Every yield receives something. When a round hands the total out twice, the second yield receives the next number and
drops it: the totals leave out every second number.

yield는 모두 값을 받습니다. 한 번 도는 동안 합계를 두 번 내보내면, 두 번째 yield가 다음 수를 받아서 그냥 버립니다.
그래서 합계에는 수가 하나 걸러 하나씩 빠집니다.

Expect: send(2) -> yielded 1
"""


def running_sum(start=0):
    total = start
    while True:
        number = yield total
        total += number
        yield total
