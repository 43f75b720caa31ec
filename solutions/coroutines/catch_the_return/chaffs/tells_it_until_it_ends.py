"""The coroutine is sent one None after the other until it ends. One that takes None for a value never does.

코루틴이 끝날 때까지 None을 거듭 보냅니다. None을 여느 값으로 받아들이는 코루틴이라면 영영 끝나지 않습니다.

Expect: more than 100 times
"""


def drive(coro, values):
    if getgeneratorstate(coro) != GEN_CREATED:
        raise ValueError("the coroutine is not new")
    with closing(coro):
        for value in chain([None], values, repeat(None)):
            try:
                coro.send(value)
            except StopIteration as stop:
                return stop.value


from itertools import repeat  # noqa: E402
