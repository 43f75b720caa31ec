"""The coroutine comes back as new as it was made. Calling a generator function runs nothing of its body: only a next()
brings it to its first yield.

코루틴이 만들어진 그대로 나옵니다. 제너레이터 함수를 호출해도 본문은 한 줄도 실행되지 않습니다. 첫 yield까지 가려면
next()가 필요합니다.

Expect: The coroutine that comes back is already paused at its first yield
"""


def primed(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper
