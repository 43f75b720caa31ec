"""A None among the values is taken for their end, and the values behind it are never sent. What a None means is for the
coroutine to say.

값 가운데에 있는 None을 값의 끝으로 받아들여서, 그 뒤의 값은 보내지 않습니다. None이 무슨 뜻인지는 코루틴이 정합니다.

Expect: drive() sends it like any other value
"""


def drive(coro, values):
    if getgeneratorstate(coro) != GEN_CREATED:
        raise ValueError("the coroutine is not new")
    with closing(coro):
        for value in chain([None], takewhile(lambda value: value is not None, values), [None]):
            try:
                coro.send(value)
            except StopIteration as stop:
                return stop.value
    raise RuntimeError("the coroutine goes on after its last value")


from itertools import takewhile  # noqa: E402
