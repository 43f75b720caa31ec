"""The blocks run in the right order, but an exception never reaches the caller: it is lost in the finally block. A
return in there takes the place of whatever was on its way out, and an exception is thrown away. (Since Python 3.14
there is a SyntaxWarning.) Let finally only tidy up.

블록은 올바른 순서로 실행되지만 예외가 호출한 쪽에 전해지지 않습니다. finally 블록에서 사라지기 때문입니다. 여기서
return하면 밖으로 나가던 것을 대신해 버리고, 나가던 예외는 버려집니다. (파이썬 3.14부터는 SyntaxWarning이 나옵니다.)
finally에서는 뒷정리만 하세요.

Expect: neither swallowed nor replaced
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
        return value  # noqa: B012
