"""An object whose __iter__ starts afresh is pleasant, but it is no longer a pipeline: a pipeline is an iterator, and an
iterator that has ended stays ended.

`__iter__`를 호출할 때마다 새로 시작하는 객체는 편리하지만 파이프라인이라고 할 수는 없습니다. 파이프라인은
이터레이터이고, 한 번 끝나면 계속 끝난 상태여야 합니다.

Expect: A second pass over it finds nothing
"""


class Shouting:
    def __init__(self, words):
        self._words = words
        self._run = None

    def __iter__(self):
        self._run = self._start()
        return self

    def __next__(self):
        if self._run is None:
            self._run = self._start()
        return next(self._run)

    def _start(self):
        return (word.upper() for word in self._words if word.strip())


def shout(words):
    return Shouting(words)
