"""One next() starts a coroutine. A second one runs it on to its second yield, and is received as a None that nobody has
sent.

코루틴은 next() 한 번으로 기동됩니다. 한 번 더 호출하면 두 번째 yield까지 실행되고, 코루틴은 아무도 보내지 않은 None을
받습니다.

Expect: Priming means one next()
"""


def primed(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        coroutine = function(*args, **kwargs)
        first_value(coroutine)
        next(coroutine)
        return coroutine

    return wrapper
