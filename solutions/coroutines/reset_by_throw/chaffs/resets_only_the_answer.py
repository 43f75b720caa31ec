"""The answer to a Reset is 0, but the coroutine still remembers the old total, and the next number is added to that.

Reset에 0이라고 대답하지만, 코루틴은 예전 합계를 그대로 기억하고 있습니다. 그래서 다음 수가 예전 합계에 더해집니다.

Expect: beginning at 0
"""


def totals():
    total = 0
    answer = total
    while True:
        try:
            number = yield answer
        except Reset:
            answer = 0
        except Report as report:
            answer = (report.args[0], total)
        else:
            answer = total = total + number
