"""Every Exception is treated like a ValueError. A TypeError is a bug in the program, and a full disk is an OSError: an
ordinary answer hides them both. Name the one exception that you can handle, and let the others go on.

어떤 Exception이든 ValueError처럼 처리하고 있습니다. TypeError는 프로그램의 버그이고 디스크가 가득 차면 OSError가
발생하는데, 평범한 답이 나오면 둘 다 가려집니다. 처리할 수 있는 예외 하나만 적고, 나머지는 그대로 내보내세요.

Expect: attempt() handles ValueError only
"""


def attempt(action, log):
    try:
        log("try")
        value = action()
    except Exception:
        log("except")
        return None
    else:
        log("else")
        return value
    finally:
        log("finally")
