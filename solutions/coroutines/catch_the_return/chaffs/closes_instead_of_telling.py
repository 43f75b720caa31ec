"""When the values are over, the coroutine is closed and never told so by a None. What it would have returned for that
None is never made.

값이 끝났을 때 None으로 알리지 않고 코루틴을 닫아 버립니다. None을 받았다면 반환했을 값은 만들어지지 않습니다.

Expect: Expected: 'the result' Got: None
"""


def drive(coro, values):
    if getgeneratorstate(coro) != GEN_CREATED:
        raise ValueError("the coroutine is not new")
    with closing(coro):
        for value in chain([None], values):
            try:
                coro.send(value)
            except StopIteration as stop:
                return stop.value
    return None
