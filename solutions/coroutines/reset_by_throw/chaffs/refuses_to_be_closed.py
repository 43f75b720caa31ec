"""Nothing at all ends this coroutine: it answers every exception with another yield, also the GeneratorExit that
close() sends. Python reports that as a RuntimeError. Only Reset and Report ask for an answer.

무엇으로도 끝나지 않는 코루틴입니다. close()가 보내는 GeneratorExit까지, 어떤 예외를 받아도 다시 yield로 대답합니다.
파이썬은 이것을 RuntimeError로 알립니다. 대답을 바라는 예외는 Reset과 Report뿐입니다.

Expect: which must not be answered with another yield
"""


def totals():
    total = 0
    answer = total
    while True:
        try:
            number = yield answer
        except Report as report:
            answer = (report.args[0], total)
        except Reset:
            answer = total = 0
        except BaseException:
            answer = total
        else:
            answer = total = total + number
