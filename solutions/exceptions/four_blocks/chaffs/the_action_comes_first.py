"""The action has already run when "try" is logged, or runs at another time than its try block. If it fails at once,
the log does not say what was tried.

"try"를 기록할 때에는 action이 이미 실행된 뒤입니다. action이 바로 실패하면 무엇을 시도했는지 기록에 남지 않습니다.

Expect: "try" is logged before the action runs
"""


def attempt(action, log):
    try:
        value = action()
        log("try")
    except ValueError:
        log("try")
        log("except")
        return None
    except BaseException:
        log("try")
        raise
    else:
        log("else")
        return value
    finally:
        log("finally")
