"""After a ValueError something else than None comes back. The exception has been handled: whoever asked for a value
learns from None that there is none.

ValueError가 발생한 뒤에 None이 아닌 것을 반환하고 있습니다. 예외는 이미 처리했으니, 값을 요청한 쪽은 None을 보고 값이
없다는 것을 알아야 합니다.

Expect: not the exception, not its text
"""


def attempt(action, log):
    try:
        log("try")
        value = action()
    except ValueError as error:
        log("except")
        return error
    else:
        log("else")
        return value
    finally:
        log("finally")
