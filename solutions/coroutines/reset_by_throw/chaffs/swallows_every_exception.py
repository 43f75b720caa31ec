"""An exception that nobody here knows was handled all the same, and the caller does not get it back. A KeyError is no
request of the caller: whatever the coroutine has no answer to has to come out again.

모르는 예외까지 처리해 버려서, 예외를 던진 쪽에 그 예외가 돌아오지 않습니다. KeyError는 코루틴에 건네는 부탁이
아닙니다. 대답할 줄 모르는 예외는 다시 나와야 합니다.

Expect: is not meant for the coroutine
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
            answer = (report.args[0], total)
        except Exception:
            answer = total
        else:
            answer = total = total + number
