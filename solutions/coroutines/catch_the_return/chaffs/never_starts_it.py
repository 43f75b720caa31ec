"""The first value is sent to a coroutine that has not been started. No yield is waiting for it there, so that send() is
a TypeError.

기동하지 않은 코루틴에 첫 값을 보냅니다. 값을 기다리는 yield가 아직 없으므로 send()가 TypeError를 일으킵니다.

Expect: just-started generator
"""


def drive(coro, values):
    if getgeneratorstate(coro) != GEN_CREATED:
        raise ValueError("the coroutine is not new")
    with closing(coro):
        for value in chain(values, [None]):
            try:
                coro.send(value)
            except StopIteration as stop:
                return stop.value
    raise RuntimeError("the coroutine goes on after its last value")
