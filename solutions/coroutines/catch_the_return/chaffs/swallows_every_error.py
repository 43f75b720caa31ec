"""Every exception of the coroutine is taken for its end, and the caller learns nothing of what has gone wrong. Only
StopIteration is the end.

코루틴에서 발생한 예외를 모두 끝으로 받아들입니다. 호출한 쪽은 무엇이 잘못되었는지 알 수 없습니다. 끝을 뜻하는 것은
StopIteration뿐입니다.

Expect: Got: no exception
"""


def drive(coro, values):
    if getgeneratorstate(coro) != GEN_CREATED:
        raise ValueError("the coroutine is not new")
    with closing(coro):
        for value in chain([None], values, [None]):
            try:
                coro.send(value)
            except Exception as error:
                return getattr(error, "value", None)
    raise RuntimeError("the coroutine goes on after its last value")
