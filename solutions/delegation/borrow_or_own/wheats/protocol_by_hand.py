"""Two classes: an iterator that counts, and a generator protocol written out."""

from collections.abc import Generator


class borrow:
    def __init__(self, source, n):
        self._source = source
        self._left = n

    def __iter__(self):
        return self

    def __next__(self):
        if self._left <= 0:
            raise StopIteration
        self._left -= 1
        return next(self._source)


class own(Generator):
    def __init__(self, source):
        self._source = source
        self._ended = False

    def send(self, value):
        if self._ended:
            raise StopIteration
        try:
            return next(self._source)
        except BaseException:
            self._ended = True
            raise

    def throw(self, error, *_):
        self._ended = True
        if hasattr(self._source, "close"):
            self._source.close()
        raise error
