"""The new function works, but it carries a name of its own and no docstring: help() and tracebacks show the decorator's
function in place of the coroutine's.

새 함수는 제대로 동작하지만 이름이 다르고 독스트링도 없습니다. 그래서 help()와 트레이스백에 코루틴 함수 대신 데코레이터
안의 함수가 나옵니다.

Expect: must be the name that it was written with
"""


def primed(function):
    def wrapper(*args, **kwargs):
        coroutine = function(*args, **kwargs)
        first_value(coroutine)
        return coroutine

    return wrapper
