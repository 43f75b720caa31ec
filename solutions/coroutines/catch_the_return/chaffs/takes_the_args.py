"""The arguments of the exception are a tuple that holds the result, and an empty one if the result is None. The result
itself is the `value` of the StopIteration.

예외의 args는 반환값이 담긴 튜플이고, 반환값이 None이면 빈 튜플입니다. 반환값 자체는 StopIteration의 `value`입니다.

Expect: Got: ((3, 3.0),)
"""


def drive(coro, values):
    if getgeneratorstate(coro) != GEN_CREATED:
        raise ValueError("the coroutine is not new")
    with closing(coro):
        for value in chain([None], values, [None]):
            try:
                coro.send(value)
            except StopIteration as stop:
                return stop.args
    raise RuntimeError("the coroutine goes on after its last value")
