"""Starting the coroutine is not watched. If it returns before its first yield, the StopIteration of the first next()
gets out, and its result with it.

기동하는 호출은 지켜보지 않습니다. 코루틴이 첫 yield에 이르기 전에 return하면 첫 next()의 StopIteration이 반환값을 담은
채 밖으로 나갑니다.

Expect: Then the first next() raises the StopIteration that holds the result
"""


def drive(coro, values):
    if getgeneratorstate(coro) != GEN_CREATED:
        raise ValueError("the coroutine is not new")
    with closing(coro):
        next(coro)
        for value in chain(values, [None]):
            try:
                coro.send(value)
            except StopIteration as stop:
                return stop.value
    raise RuntimeError("the coroutine goes on after its last value")
