"""After the report the coroutine begins at 0 again. A Report only asks for the total; a Reset sets it to 0.

보고한 다음 합계가 0에서 다시 시작합니다. Report는 합계를 물어볼 뿐이고, 합계를 0으로 되돌리는 것은 Reset입니다.

Expect: A Report only asks for the total
"""


def totals():
    total = 0
    answer = total
    while True:
        try:
            number = yield answer
        except Reset:
            answer = total = 0
        except Report as report:
            answer, total = (report.args[0], total), 0
        else:
            answer = total = total + number
