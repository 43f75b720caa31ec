"""Drive a coroutine to its end, and get out what it has returned."""

from collections.abc import Generator, Iterable
from typing import Any, TypeVar

R = TypeVar("R")


def drive(coro: Generator[Any, Any, R], values: Iterable[Any]) -> R:
    """Start `coro`, send it all `values` and then None, and return what it returns."""
    raise NotImplementedError
