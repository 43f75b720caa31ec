"""What comes back is another generator around the coroutine, and that one has not been started itself: nothing has run
yet, not even the priming.

반환되는 것은 코루틴을 감싼 다른 제너레이터이고, 그 제너레이터가 기동되지 않았습니다. 기동하는 코드를 비롯해 아직
아무것도 실행되지 않았습니다.

Expect: not another generator around it
"""


def primed(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        coroutine = function(*args, **kwargs)
        first_value(coroutine)
        return (yield from coroutine)

    return wrapper
