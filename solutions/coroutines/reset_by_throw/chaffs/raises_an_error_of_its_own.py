"""An exception comes out, but it is another one than the caller has thrown in. The caller looks for its own exception,
by its kind, and its `except` does not find it.

예외가 나오기는 하지만, 호출한 쪽이 던진 예외가 아닙니다. 호출한 쪽은 자기가 던진 종류의 예외를 기다리는데, 그 except
절이 잡을 예외가 오지 않습니다.

Expect: the caller gets the same object
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
        except Exception as error:
            raise RuntimeError("neither Reset nor Report") from error
        else:
            answer = total = total + number
