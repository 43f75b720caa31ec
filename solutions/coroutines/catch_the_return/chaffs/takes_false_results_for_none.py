"""A result that is false is taken for a coroutine that has not ended. The StopIteration tells of the end; what is in it
may be anything, None included.

거짓으로 취급되는 반환값을 받으면 코루틴이 끝나지 않은 것으로 봅니다. 끝났음을 알리는 것은 StopIteration입니다. 그 안에
든 값은 None을 포함해 무엇이든 될 수 있습니다.

Expect: Raised: RuntimeError
"""


def drive(coro, values):
    if getgeneratorstate(coro) != GEN_CREATED:
        raise ValueError("the coroutine is not new")
    result = None
    with closing(coro):
        for value in chain([None], values, [None]):
            try:
                coro.send(value)
            except StopIteration as stop:
                result = stop.value
                break
    if not result:
        raise RuntimeError("the coroutine goes on after its last value")
    return result
