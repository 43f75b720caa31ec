"""All values are collected before the coroutine gets the first one. That takes memory for values that it may never
want, and endless ones never come to an end.

코루틴에 첫 값을 보내기 전에 값을 모두 모읍니다. 코루틴이 받지 않을지도 모르는 값까지 메모리에 쌓이고, 끝없는 값이라면
영영 끝나지 않습니다.

Expect: collecting all of them first takes memory
"""


def drive(coro, values):
    if getgeneratorstate(coro) != GEN_CREATED:
        raise ValueError("the coroutine is not new")
    with closing(coro):
        for value in chain([None], list(values), [None]):
            try:
                coro.send(value)
            except StopIteration as stop:
                return stop.value
    raise RuntimeError("the coroutine goes on after its last value")
