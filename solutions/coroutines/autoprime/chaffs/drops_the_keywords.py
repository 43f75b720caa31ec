"""Arguments with a keyword do not arrive at the function. The new function has to accept everything that the old one
accepts, and to pass it on.

키워드 인자가 함수에 전해지지 않습니다. 새 함수는 원래 함수가 받는 것을 모두 받아서 그대로 넘겨야 합니다.

Expect: All arguments go on to the function, those with a keyword too
"""


def primed(function):
    @wraps(function)
    def start(*args):
        coroutine = function(*args)
        first_value(coroutine)
        return coroutine

    return start
