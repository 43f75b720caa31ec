"""The first value of the report is not the text of the label. An exception that was made as Report("now") keeps "now"
as its argument, and args is a tuple even if there is only one: the text has to be taken out of it.

보고의 첫 번째 값이 라벨 문자열이 아닙니다. Report("now")로 만든 예외는 "now"를 인자로 지니고 있고, 인자가 하나뿐이어도
args는 튜플입니다. 그 안에서 문자열을 꺼내야 합니다.

Expect: the label as the caller wrote it
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
            answer = (report, total)
        else:
            answer = total = total + number
