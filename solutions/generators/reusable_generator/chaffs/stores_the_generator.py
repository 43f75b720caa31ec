"""The generator is made once, when the function is called, and every loop gets that same one. The first loop uses it up,
and the second gets nothing. What has to be stored is the function with its arguments.

함수를 호출할 때 제너레이터를 한 번만 만들고, 모든 반복문에 그것을 내줍니다. 첫 반복문이 다 써 버리면 두 번째 반복문에는
남는 것이 없습니다. 저장해야 할 것은 함수와 그 인자입니다.

Expect: every loop over this object sees all items
"""


class Replay:
    def __init__(self, generator):
        self._generator = generator

    def __iter__(self):
        return self._generator


def replayable(function):
    @wraps(function)
    def call(*args, **kwargs):
        return Replay(function(*args, **kwargs))

    return call
