"""The first value is asked for before the coroutine has been started. If the coroutine ends before its first yield,
that value is lost: it has been taken out for nobody.

코루틴을 기동하기 전에 첫 값부터 요청합니다. 코루틴이 첫 yield에 이르기 전에 끝나면 그 값은 사라집니다. 받을 쪽도 없이
꺼낸 셈입니다.

Expect: Ask for a value only when the coroutine is waiting for it
"""


def drive(coro, values):
    if getgeneratorstate(coro) != GEN_CREATED:
        raise ValueError("the coroutine is not new")
    with closing(coro):
        iterator = iter(values)
        first = list(islice(iterator, 1))
        for value in chain([None], first, iterator, [None]):
            try:
                coro.send(value)
            except StopIteration as stop:
                return stop.value
    raise RuntimeError("the coroutine goes on after its last value")


from itertools import islice  # noqa: E402
