"""A class that keeps the generator protocol itself."""

from collections.abc import Generator


class running_sum(Generator):
    def __init__(self, start=0):
        self._total = start
        self._started = self._ended = False

    def send(self, value):
        if self._ended:
            raise StopIteration
        if self._started:
            self._add(value)
        elif value is not None:
            raise TypeError("not started yet")
        self._started = True
        return self._total

    def throw(self, error, *rest):
        self._ended = True
        raise error

    def _add(self, value):
        try:
            self._total += value
        except TypeError:
            self._ended = True
            raise
