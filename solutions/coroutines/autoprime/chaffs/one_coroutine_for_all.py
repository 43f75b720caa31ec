"""All callers share one coroutine: it is made once and then handed out again and again. A decorated function must make
a new one every time it is called.

모든 호출이 코루틴 하나를 함께 씁니다. 한 번 만든 것을 계속 내주기 때문입니다. 데코레이터를 적용한 함수는 호출할 때마다
새 코루틴을 만들어야 합니다.

Expect: Every call makes and starts a coroutine of its own
"""


def primed(function):
    made = []

    @wraps(function)
    def wrapper(*args, **kwargs):
        if not made:
            made.append(function(*args, **kwargs))
            first_value(made[0])
        return made[0]

    return wrapper
