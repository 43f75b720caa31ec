"""first_value() starts the generator and hands it back, as primed does. What was asked for is the value of its first
yield.

first_value()가 primed처럼 제너레이터를 시작한 다음 그것을 반환합니다. 여기서 필요한 것은 첫 yield의 값입니다.

Expect: returns what stands to the right of it
"""


def first_value(gen):
    if not can_delegate(gen):
        raise TypeError("the generator has been started before")
    try:
        next(gen)
    except StopIteration:
        raise RuntimeError("the generator ended before its first yield") from None
    return gen
