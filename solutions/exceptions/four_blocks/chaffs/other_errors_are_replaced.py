"""An exception that cannot be handled here is replaced by a new one. A caller who was ready for a KeyError gets
something that no handler expects. What you do not handle travels on by itself.

여기서 처리할 수 없는 예외를 새 예외로 바꾸고 있습니다. KeyError에 대비하던 호출한 쪽은 예상하지 못한 예외를 받습니다.
처리하지 않는 예외는 가만히 두어도 밖으로 전해집니다.

Expect: Raised:
"""


def attempt(action, log):
    try:
        log("try")
        value = action()
    except ValueError:
        log("except")
        return None
    except Exception as error:
        raise RuntimeError("the action failed") from error
    else:
        log("else")
        return value
    finally:
        log("finally")
