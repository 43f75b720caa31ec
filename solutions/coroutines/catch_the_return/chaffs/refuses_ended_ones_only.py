"""Only a coroutine that has ended is refused. One that is paused was started by somebody else, who is in the middle of
using it, and here it is driven on.

끝난 코루틴만 거절합니다. 멈춰 있는 코루틴도 다른 누군가가 시작해서 쓰고 있던 것인데, 여기서는 그대로 이어서
실행합니다.

Expect: Got: no exception
"""


def drive(coro, values):
    if getgeneratorstate(coro) == "GEN_CLOSED":
        raise ValueError("the coroutine is not new")
    with closing(coro):
        for value in chain([None], values, [None]):
            try:
                coro.send(value)
            except StopIteration as stop:
                return stop.value
    raise RuntimeError("the coroutine goes on after its last value")
