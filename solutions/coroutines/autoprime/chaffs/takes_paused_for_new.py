"""A generator that is paused at a yield is taken for one that yield from may start. It has been started before, and
would receive a None that nobody has sent.

yield에서 멈춰 있는 제너레이터를 yield from이 기동해도 되는 것으로 봅니다. 이미 시작한 제너레이터라서, 아무도 보내지
않은 None을 받게 됩니다.

Expect: A generator that is paused at a yield has been started
"""


def can_delegate(gen):
    return getgeneratorstate(gen) in {GEN_CREATED, "GEN_SUSPENDED"}


def first_value(gen):
    if getgeneratorstate(gen) != GEN_CREATED:
        raise TypeError("the generator has been started before")
    try:
        return next(gen)
    except StopIteration:
        raise RuntimeError("the generator ended before its first yield") from None
