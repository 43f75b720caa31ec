"""itertools.tee looks like a way to use a generator twice. But tee copies items, not runs: it remembers what one copy
has seen until the other has seen it, too, and the body itself still runs only once.

itertools.tee를 쓰면 제너레이터를 두 번 쓸 수 있을 것 같습니다. 하지만 tee가 복사하는 것은 값이지 실행이 아닙니다.
한쪽이 본 값을 다른 쪽이 볼 때까지 기억해 둘 뿐, 본문은 여전히 한 번만 실행됩니다.

Expect: every loop runs the body again
"""

from itertools import tee


class Replay:
    def __init__(self, generator):
        self._generator = generator

    def __iter__(self):
        self._generator, copy = tee(self._generator)
        return copy


def replayable(function):
    @wraps(function)
    def call(*args, **kwargs):
        return Replay(function(*args, **kwargs))

    return call
