"""Every error on the way to the first yield is turned into the RuntimeError that is meant for a coroutine which has
ended. A caller who wants to handle the real one cannot catch it any more.

첫 yield로 가다가 발생한 예외가 모두 RuntimeError로 바뀝니다. 그 RuntimeError는 코루틴이 끝났을 때 쓰는 것입니다. 진짜
예외를 처리하려는 쪽은 그것을 잡을 수 없게 됩니다.

Expect: the caller gets that very exception object
"""


def first_value(gen):
    if not can_delegate(gen):
        raise TypeError("the generator has been started before")
    try:
        return next(gen)
    except Exception as error:
        raise RuntimeError("the generator ended before its first yield") from error
