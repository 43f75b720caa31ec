"""Only a paused generator counts as started here. One that has ended or was closed is not paused any more, but it is
not new either: a yield from would get nothing out of it.

멈춰 있는 제너레이터만 시작한 것으로 봅니다. 끝났거나 닫힌 제너레이터는 멈춰 있지 않지만 새것도 아닙니다. yield from을
해도 아무것도 나오지 않습니다.

Expect: is not new any more: False
"""


def can_delegate(gen):
    return getgeneratorstate(gen) not in {"GEN_SUSPENDED", "GEN_RUNNING"}
