"""A class that keeps the protocol of a generator itself."""

from collections.abc import Generator


class delegate_lite(Generator):
    def __init__(self, iterable):
        self._iterable = iterable
        self._subiterator = None
        self._ended = False

    def send(self, value):
        if self._ended:
            raise StopIteration
        if self._subiterator is None and value is not None:
            raise TypeError("nothing waits for a value yet")
        try:
            if self._subiterator is None:
                self._subiterator = iter(self._iterable)
            return next(self._subiterator) if value is None else self._subiterator.send(value)
        except BaseException:
            self._ended = True
            raise

    def throw(self, error, *rest):
        self._ended = True
        raise error
