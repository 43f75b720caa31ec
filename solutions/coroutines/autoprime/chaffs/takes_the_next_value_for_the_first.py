"""first_value() hands out the next value of whatever it gets. Of a generator that has been started before, that is not
the first one, and nobody notices.

first_value()가 무엇을 받든 다음 값을 꺼내 줍니다. 이미 시작한 제너레이터라면 그것은 첫 값이 아닌데, 아무도 눈치채지
못합니다.

Expect: The next one would be a wrong answer
"""


def first_value(gen):
    try:
        return next(gen)
    except StopIteration:
        raise RuntimeError("the generator ended before its first yield") from None
