"""The result is right, but after the end of the coroutine the values are still taken out, one after the other, and
nobody receives them. Endless ones never come to an end.

반환값은 맞습니다. 하지만 코루틴이 끝난 뒤에도 받을 쪽이 없는 값을 계속 꺼냅니다. 끝없는 값이라면 영영 끝나지 않습니다.

Expect: may be requested
"""


def drive(coro, values):
    if getgeneratorstate(coro) != GEN_CREATED:
        raise ValueError("the coroutine is not new")
    ended, result = False, None
    with closing(coro):
        for value in chain([None], values, [None]):
            if not ended:
                try:
                    coro.send(value)
                except StopIteration as stop:
                    ended, result = True, stop.value
    if not ended:
        raise RuntimeError("the coroutine goes on after its last value")
    return result
