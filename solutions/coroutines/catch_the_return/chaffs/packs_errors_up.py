"""An exception of the coroutine comes out as another one that was made for it. A caller who wants to handle the real
one cannot catch it any more.

코루틴에서 발생한 예외가 새로 만든 다른 예외로 바뀌어 나옵니다. 진짜 예외를 처리하려는 쪽은 그것을 잡을 수 없게 됩니다.

Expect: Raised: RuntimeError
"""


def drive(coro, values):
    if getgeneratorstate(coro) != GEN_CREATED:
        raise ValueError("the coroutine is not new")
    with closing(coro):
        for value in chain([None], values, [None]):
            try:
                coro.send(value)
            except StopIteration as stop:
                return stop.value
            except Exception as error:
                raise RuntimeError("the coroutine has failed") from error
    raise RuntimeError("the coroutine goes on after its last value")
