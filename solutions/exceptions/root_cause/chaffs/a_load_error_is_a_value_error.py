"""A LoadError that is a ValueError as well, or an OSError, is caught by the handler that was meant for the others, and
converted once more.

LoadError가 ValueError나 OSError이기도 하면, 다른 예외를 위한 except 절에 잡혀서 한 번 더 바뀝니다.

Expect: there is nothing to convert
"""


class LoadError(ValueError):
    pass
