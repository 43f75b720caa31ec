"""Only the StopIteration that answers the last None is caught. A coroutine may return earlier, at any value or while it
is started, and then the StopIteration gets out.

마지막 None에서 발생한 StopIteration만 잡습니다. 코루틴은 값을 받다가, 또는 기동하는 동안에도 return할 수 있습니다.
그때는 StopIteration이 밖으로 나갑니다.

Expect: Raised: StopIteration
"""


def drive(coro, values):
    if getgeneratorstate(coro) != GEN_CREATED:
        raise ValueError("the coroutine is not new")
    with closing(coro):
        next(coro)
        for value in values:
            coro.send(value)
        try:
            coro.send(None)
        except StopIteration as stop:
            return stop.value
    raise RuntimeError("the coroutine goes on after its last value")
