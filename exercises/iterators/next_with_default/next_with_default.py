"""The built-in function next, rebuilt."""

from collections.abc import Iterator
from typing import TypeVar

T = TypeVar("T")
D = TypeVar("D")


def take(iterator: Iterator[T], *default: D) -> T | D:
    """Return the next item. At the end return the default, or raise StopIteration if there is none."""
    raise NotImplementedError
