"""The group holds new exceptions that were made from the texts of the real ones. Their kinds are gone, and with them
the chance to handle each of them rightly.

진짜 예외의 메시지로 새로 만든 예외를 담습니다. 예외의 종류가 사라져서, 저마다 알맞게 처리할 수 없습니다.

Expect: It holds the very exception objects
"""


def close_all(coros):
    errors = []
    for coro in coros:
        try:
            coro.close()
        except Exception as error:
            errors.append(RuntimeError(str(error)))
    if errors:
        raise ExceptionGroup("not all coroutines could be closed", errors)
