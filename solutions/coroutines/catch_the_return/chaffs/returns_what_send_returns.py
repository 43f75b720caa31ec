"""The result is not what a send() gives back: when the coroutine ends, send() has nothing to give and raises
StopIteration. The result is inside that exception, and here nobody catches it.

반환값은 send()의 결과로 나오지 않습니다. 코루틴이 끝나면 send()는 줄 것이 없어서 StopIteration을 일으킵니다. 반환값은
그 예외 안에 있는데, 그것을 잡는 곳이 없습니다.

Expect: Raised: StopIteration
"""


def drive(coro, values):
    if getgeneratorstate(coro) != GEN_CREATED:
        raise ValueError("the coroutine is not new")
    with closing(coro):
        next(coro)
        for value in values:
            coro.send(value)
        return coro.send(None)
