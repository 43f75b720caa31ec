"""The coroutine has ended by itself, and the next send() finds nobody at home. As long as nobody knows how many numbers
will come, there must be no last round.

코루틴이 스스로 끝나 버려서, 그 뒤의 send()를 받을 코루틴이 없습니다. 수가 몇 개 올지 알 수 없을 때는 마지막 차례를 정해
두면 안 됩니다.

Expect: Raised: StopIteration
"""


def running_sum(start=0):
    total = start
    for _ in range(1000):
        total += yield total
