"""The total was set to 0, and yet the old total went out as the answer. What the yield hands out has to be renewed
before the next round.

합계는 0이 되었는데 대답으로는 예전 합계가 나갔습니다. 다음 yield가 내놓을 값도 새로 정해야 합니다.

Expect: that must be the new total, 0
"""


def totals():
    total = 0
    answer = total
    while True:
        try:
            number = yield answer
        except Reset:
            total = 0
        except Report as report:
            answer = (report.args[0], total)
        else:
            answer = total = total + number
