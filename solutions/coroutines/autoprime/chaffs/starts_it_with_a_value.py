"""Before its first yield a coroutine can receive nothing but None, because nothing is waiting for a value there.
Starting it with a send() of anything else is a TypeError.

첫 yield에 이르기 전의 코루틴은 None만 받을 수 있습니다. 값을 기다리는 yield가 없기 때문입니다. 다른 값을 send()해서
시작하려 하면 TypeError가 발생합니다.

Expect: just-started generator
"""


def primed(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        coroutine = function(*args, **kwargs)
        coroutine.send(1)
        return coroutine

    return wrapper
