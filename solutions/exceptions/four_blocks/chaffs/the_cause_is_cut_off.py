"""The right object comes out, but it no longer tells where it came from: on the way its __cause__ was changed. Python
does that at `raise error from ...`, and for `from None` as well. An exception that only passes needs no code at all.

바로 그 예외 객체가 나오지만 어디서 비롯되었는지는 알 수 없게 되었습니다. 도중에 `__cause__`가 바뀌었기 때문입니다.
파이썬은 `raise error from ...`을 실행할 때, `from None`이라고 써도, `__cause__`를 바꿉니다. 그냥 지나가는 예외에는 아무
코드도 필요 없습니다.

Expect: Checked: error.__cause__
"""


def attempt(action, log):
    try:
        log("try")
        value = action()
    except ValueError:
        log("except")
        return None
    except Exception as error:
        raise error from None
    else:
        log("else")
        return value
    finally:
        log("finally")
