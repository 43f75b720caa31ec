"""The decorator passes the call on and gives back what comes: a generator, which is used up after one loop. What can be
used again is the function, so somebody has to keep it and call it for every loop.

호출을 그대로 넘기고 나온 것을 반환하고 있습니다. 그것은 제너레이터이므로 반복문 한 번이면 끝입니다. 다시 쓸 수 있는
것은 함수이니, 함수를 간직했다가 반복할 때마다 호출해야 합니다.

Expect: every loop over this object sees all items
"""


def replayable(function):
    @wraps(function)
    def call(*args, **kwargs):
        return function(*args, **kwargs)

    return call
