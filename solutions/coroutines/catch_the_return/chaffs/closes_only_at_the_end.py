"""The coroutine is closed if it does not end, but not if the values fail: that exception passes by the close(), and the
coroutine stays paused.

코루틴이 끝나지 않을 때는 닫지만, 값을 꺼내다가 예외가 발생하면 닫지 않습니다. 예외가 close()를 건너뛰어 코루틴은 멈춘
채로 남습니다.

Expect: if no more values can be had, it is closed
"""


def drive(coro, values):
    if getgeneratorstate(coro) != GEN_CREATED:
        raise ValueError("the coroutine is not new")
    for value in chain([None], values, [None]):
        try:
            coro.send(value)
        except StopIteration as stop:
            return stop.value
    coro.close()
    raise RuntimeError("the coroutine goes on after its last value")
