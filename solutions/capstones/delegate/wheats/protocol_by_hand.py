"""A class that keeps the protocol of a generator itself: every method forwards, and whatever is raised ends it."""

from collections.abc import Generator


class delegate(Generator):
    def __init__(self, iterable):
        self._iterable = iterable
        self._subiterator = None
        self._ended = False

    def send(self, value):
        if self._ended:
            raise StopIteration
        if self._subiterator is None:
            if value is not None:
                raise TypeError("nothing waits for a value yet")
            return self._forward(self._first)
        if value is None:
            return self._forward(next, self._subiterator)
        return self._forward(lambda: self._subiterator.send(value))

    def throw(self, error, *rest):
        if isinstance(error, GeneratorExit):
            self.close()
            raise error
        throw = getattr(self._subiterator, "throw", None)
        if self._ended or throw is None:
            self._ended = True
            raise error
        return self._forward(throw, error)

    def close(self):
        was_running = self._subiterator is not None and not self._ended
        self._ended = True
        if was_running and hasattr(self._subiterator, "close"):
            self._subiterator.close()

    def _first(self):
        self._subiterator = iter(self._iterable)
        return next(self._subiterator)

    def _forward(self, method, *arguments):
        try:
            return method(*arguments)
        except BaseException:
            self._ended = True
            raise
