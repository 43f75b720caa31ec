"""A coroutine that is refused is closed as well, although it belongs to somebody else who is in the middle of using it.

거절하면서 그 코루틴을 닫기까지 합니다. 그 코루틴은 다른 누군가가 쓰고 있던 것입니다.

Expect: A coroutine that drive() refuses belongs to somebody else
"""


def drive(coro, values):
    with closing(coro):
        if getgeneratorstate(coro) != GEN_CREATED:
            raise ValueError("the coroutine is not new")
        for value in chain([None], values, [None]):
            try:
                coro.send(value)
            except StopIteration as stop:
                return stop.value
    raise RuntimeError("the coroutine goes on after its last value")
