"""The total begins at 0 whatever the start is, so that the first answer and all that follow are too low by the start.

start가 얼마이든 합계가 0에서 시작합니다. 그래서 첫 답부터 모든 답이 start만큼 작습니다.

Expect: Got: 0
"""


def running_sum(start=0):
    total = 0
    while True:
        total += yield total
