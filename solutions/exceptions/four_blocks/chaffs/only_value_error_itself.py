"""Only ValueError itself is handled, and not what inherits from it. UnicodeDecodeError, for example, is a ValueError
that tells more: whoever handles the one means the other as well.

ValueError 자신만 처리하고 ValueError를 상속한 예외는 처리하지 않습니다. 예를 들어 UnicodeDecodeError는 더 자세한
ValueError입니다. ValueError를 처리한다는 말에는 이런 예외도 들어 있습니다.

Expect: A class that inherits from ValueError is a ValueError as well
"""


def attempt(action, log):
    try:
        log("try")
        value = action()
    except ValueError as error:
        if type(error) is not ValueError:
            raise
        log("except")
        return None
    else:
        log("else")
        return value
    finally:
        log("finally")
