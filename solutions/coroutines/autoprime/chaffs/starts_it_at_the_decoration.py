"""The coroutine is made and started when the function is decorated. At that time nobody has given any arguments yet,
and everybody who calls it later gets the same coroutine.

데코레이터를 적용하는 순간에 코루틴을 만들고 기동합니다. 그때는 아직 아무도 인자를 주지 않았고, 나중에 호출하는 쪽은
모두 같은 코루틴을 받게 됩니다.

Expect: The coroutine is made, and started, when that one is called
"""


def primed(function):
    coroutine = function()
    first_value(coroutine)

    @wraps(function)
    def wrapper():
        return coroutine

    return wrapper
