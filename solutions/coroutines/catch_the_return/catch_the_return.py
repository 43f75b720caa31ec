"""Drive a coroutine to its end, and get out what it has returned."""

from collections.abc import Generator, Iterable
from contextlib import closing
from inspect import GEN_CREATED, getgeneratorstate
from itertools import chain
from typing import Any, TypeVar

R = TypeVar("R")


def drive(coro: Generator[Any, Any, R], values: Iterable[Any]) -> R:
    """Start `coro`, send it all `values` and then None, and return what it returns."""
    if getgeneratorstate(coro) != GEN_CREATED:
        raise ValueError("the coroutine is not new")
    with closing(coro):
        for value in chain([None], values, [None]):
            try:
                coro.send(value)
            except StopIteration as stop:
                return stop.value
    raise RuntimeError("the coroutine goes on after its last value")
