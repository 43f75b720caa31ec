"""A coroutine that goes on after the last None has no result, but the caller gets an answer, as if that had been
returned.

마지막 None을 받고도 계속 실행되는 코루틴에는 반환값이 없습니다. 그런데 호출한 쪽은 마치 반환값이 있는 것처럼 답을 받게
됩니다.

Expect: Got: no exception
"""


def drive(coro, values):
    if getgeneratorstate(coro) != GEN_CREATED:
        raise ValueError("the coroutine is not new")
    with closing(coro):
        for value in chain([None], values, [None]):
            try:
                coro.send(value)
            except StopIteration as stop:
                return stop.value
    return None
