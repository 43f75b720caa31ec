"""An error that cannot be handled here is replaced by a new one. The caller, who was ready for a KeyError, now gets
something that no handler expects. Exceptions that you do not name travel on by themselves.

여기서 처리할 수 없는 예외를 새 예외로 바꿔 버리고 있습니다. KeyError에 대비하고 있던 쪽은 예상하지 못한 예외를 받게
됩니다. except 절에 적지 않은 예외는 가만히 두어도 알아서 밖으로 전달됩니다.

Expect: neither swallowed nor replaced
"""


def call(function):
    try:
        return function(), ""
    except (ZeroDivisionError, NameError) as error:
        return None, str(error)
    except Exception as error:
        raise RuntimeError(f"the call failed: {error}") from error
