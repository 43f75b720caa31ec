"""Closes the coroutine in every case: closing one that has ended does nothing."""

from contextlib import closing
from types import CoroutineType


def drive(coro):
    if not isinstance(coro, CoroutineType):
        raise TypeError("not a coroutine")
    with closing(coro):
        try:
            coro.send(None)
        except StopIteration as stop:
            return stop.value
        raise RuntimeError("the coroutine suspended")
