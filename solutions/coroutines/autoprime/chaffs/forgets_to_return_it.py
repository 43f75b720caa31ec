"""The coroutine is made, but what comes back is None, and the coroutine is lost. The caller can send something only to the
coroutine itself, so that has to be returned.

코루틴을 만들기는 했지만 반환되는 것은 None이고, 코루틴은 사라집니다. 호출한 쪽이 값을 보내려면 코루틴이 있어야 하니
코루틴을 반환하세요.

Expect: The coroutine that comes back is already paused at its first yield
"""


def primed(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        coroutine = function(*args, **kwargs)
        next(coroutine)

    return wrapper
