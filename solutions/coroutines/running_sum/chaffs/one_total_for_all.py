"""The total is kept in one place for all coroutines: each call begins it anew, also for those that are in the middle
of adding up. A local variable belongs to one call alone.

합계를 모든 코루틴이 함께 쓰는 곳에 둡니다. 새로 호출하면, 더하고 있던 다른 코루틴의 합계까지 처음부터 다시 시작됩니다.
지역 변수는 한 번의 호출에만 속합니다.

Expect: Got: [101, 103, 106, 110]
"""


TOTAL = 0


def running_sum(start=0):
    global TOTAL
    TOTAL = start
    while True:
        number = yield TOTAL
        TOTAL += number
