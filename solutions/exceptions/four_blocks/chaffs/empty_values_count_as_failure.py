"""An empty value is taken for a failure or for no value at all. 0, "" and [] count as false, but the action has
returned them: only an exception means failure.

빈 값을 실패로, 또는 값이 없는 것으로 여기고 있습니다. 0, "", []는 거짓으로 취급되지만 action이 반환한 값입니다. 실패를
뜻하는 것은 예외뿐입니다.

Expect: told by the absence of an exception, and not by its value
"""


def attempt(action, log):
    value = None
    try:
        log("try")
        value = action()
    except ValueError:
        log("except")
    else:
        log("else")
    finally:
        log("finally")
    return value or None
