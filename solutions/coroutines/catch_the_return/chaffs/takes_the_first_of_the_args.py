"""The first argument of the StopIteration is mostly the result, but a coroutine that returns None leaves no argument at
all. `value` is there in every case.

StopIteration의 첫 번째 인자는 대개 반환값이지만, 코루틴이 None을 반환하면 인자가 하나도 없습니다. `value`는 언제나
있습니다.

Expect: Raised: IndexError
"""


def drive(coro, values):
    if getgeneratorstate(coro) != GEN_CREATED:
        raise ValueError("the coroutine is not new")
    with closing(coro):
        for value in chain([None], values, [None]):
            try:
                coro.send(value)
            except StopIteration as stop:
                return stop.args[0]
    raise RuntimeError("the coroutine goes on after its last value")
