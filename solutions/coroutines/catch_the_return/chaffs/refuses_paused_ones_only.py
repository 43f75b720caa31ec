"""Only a paused coroutine is refused. One that has ended or was closed cannot return anything either, but here it seems
to have returned None.

멈춰 있는 코루틴만 거절합니다. 이미 끝났거나 닫힌 코루틴도 반환할 것이 없는데, 여기서는 None을 반환한 것처럼 보입니다.

Expect: or was closed, has no result to give
"""


def drive(coro, values):
    if getgeneratorstate(coro) == "GEN_SUSPENDED":
        raise ValueError("the coroutine is not new")
    with closing(coro):
        for value in chain([None], values, [None]):
            try:
                coro.send(value)
            except StopIteration as stop:
                return stop.value
    raise RuntimeError("the coroutine goes on after its last value")
