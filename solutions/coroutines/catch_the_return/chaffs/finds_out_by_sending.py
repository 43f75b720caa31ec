"""Whether the coroutine is new is found out by resuming it. One that somebody has started before has then already
received something that was not meant for it.

코루틴을 움직여 보고 나서야 새것인지 압니다. 누군가 이미 시작한 코루틴은 그때 자기와 상관없는 값을 받아 버립니다.

Expect: Expected: [] Got: [
"""


def drive(coro, values):
    try:
        coro.send("are you new?")
    except TypeError:
        pass
    except StopIteration:
        raise ValueError("the coroutine has ended") from None
    else:
        raise ValueError("the coroutine is not new")
    with closing(coro):
        for value in chain([None], values, [None]):
            try:
                coro.send(value)
            except StopIteration as stop:
                return stop.value
    raise RuntimeError("the coroutine goes on after its last value")
