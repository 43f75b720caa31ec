"""The generator is asked for a value to find out whether that works. A new one has been started by then, and has lost
its first value; a paused one has received something that nobody has sent.

제너레이터에 값을 요청해 보고 되는지 알아봅니다. 새 제너레이터라면 그 순간 시작되어 첫 값을 잃고, 멈춰 있던
제너레이터라면 아무도 보내지 않은 값을 받습니다.

Expect: can_delegate() only looks
"""


def can_delegate(gen):
    is_new = getgeneratorstate(gen) == GEN_CREATED
    if not gen.gi_running:
        next(gen, None)
    return is_new


def first_value(gen):
    if getgeneratorstate(gen) != GEN_CREATED:
        raise TypeError("the generator has been started before")
    try:
        return next(gen)
    except StopIteration:
        raise RuntimeError("the generator ended before its first yield") from None
