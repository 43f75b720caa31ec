"""Nobody looks whether the coroutine is new. One that somebody has started before receives a None that was not meant
for it, and one that has ended seems to return None.

코루틴이 새것인지 확인하지 않습니다. 이미 시작한 코루틴은 자기와 상관없는 None을 받고, 이미 끝난 코루틴은 None을 반환한
것처럼 보입니다.

Expect: Got: no exception
"""


def drive(coro, values):
    with closing(coro):
        for value in chain([None], values, [None]):
            try:
                coro.send(value)
            except StopIteration as stop:
                return stop.value
    raise RuntimeError("the coroutine goes on after its last value")
