"""The except block runs, but the ValueError comes out all the same. An exception that is handled ends in its except
block: it must not be raised again.

except 블록이 실행되는데도 ValueError가 밖으로 나갑니다. 처리한 예외는 except 블록에서 끝나야 합니다. 다시 일으키면 안
됩니다.

Expect: After a ValueError there is no value, so attempt() gives back None
"""


def attempt(action, log):
    try:
        log("try")
        value = action()
    except ValueError:
        log("except")
        raise
    else:
        log("else")
        return value
    finally:
        log("finally")
