"""What comes back is the value of the first yield. The coroutine itself is gone then, and nobody can send it anything.

반환되는 것이 첫 yield의 값입니다. 정작 코루틴은 사라져서 아무것도 보낼 수 없습니다.

Expect: not its first value
"""


def primed(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        return first_value(function(*args, **kwargs))

    return wrapper
