"""A class that keeps the whole generator protocol itself, StopIteration and its value included."""

from collections.abc import Generator
from typing import NamedTuple


class Result(NamedTuple):
    count: int
    average: float | None


class averager(Generator):
    def __init__(self):
        self._count = 0
        self._total = 0
        self._started = False
        self._ended = False

    def send(self, value):
        if self._ended:
            raise StopIteration
        if not self._started:
            self._start(value)
            return None
        if value is None:
            self._ended = True
            raise StopIteration(Result(self._count, self._average()))
        try:
            self._total += value
        except TypeError:
            self._ended = True
            raise
        self._count += 1
        return self._average()

    def throw(self, error, *rest):
        self._ended = True
        raise error

    def _start(self, value):
        if value is not None:
            raise TypeError("not started yet")
        self._started = True

    def _average(self):
        return self._total / self._count if self._count else None
