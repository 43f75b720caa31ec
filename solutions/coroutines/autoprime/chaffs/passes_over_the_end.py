"""That the coroutine has ended before its first yield is passed over. The caller gets a coroutine that is already over,
or a value that no yield has handed out, and learns nothing of it.

코루틴이 첫 yield에 이르기 전에 끝난 것을 그냥 지나칩니다. 호출한 쪽은 이미 끝난 코루틴이나, 어느 yield도 내보내지 않은
값을 받고도 그 사실을 모릅니다.

Expect: Got: no exception
"""


def primed(function):
    @wraps(function)
    def start(*args, **kwargs):
        coroutine = function(*args, **kwargs)
        next(coroutine, None)
        return coroutine

    return start


def first_value(gen):
    if not can_delegate(gen):
        raise TypeError("the generator has been started before")
    return next(gen, None)
