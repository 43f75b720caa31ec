"""A first value such as None is taken for the end. But None, 0 and an empty text are values that a yield may hand out:
most coroutines hand out None first.

첫 값이 None 같은 것이면 끝난 것으로 받아들입니다. 하지만 None, 0, 빈 문자열도 yield가 내보낼 수 있는 값입니다. 코루틴은
대부분 첫 yield에서 None을 내보냅니다.

Expect: a generator that hands them out has not ended
"""


def first_value(gen):
    if not can_delegate(gen):
        raise TypeError("the generator has been started before")
    value = next(gen, None)
    if not value:
        raise RuntimeError("the generator ended before its first yield")
    return value
