"""The list holds the exception and what is directly behind it. There it stops, although that exception may have
something behind it as well.

목록에 예외와 그 바로 뒤의 예외만 들어 있습니다. 그 예외의 뒤에도 다른 예외가 있을 수 있는데 거기에서 멈춥니다.

Expect: the cause of the cause belongs to it
"""


def chain(exc):
    older = behind(exc)
    return [exc] if older is None or older is exc else [exc, older]
