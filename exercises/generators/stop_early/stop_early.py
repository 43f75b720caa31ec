"""A generator that ends before its items do."""

from collections.abc import Callable, Generator, Iterable
from typing import TypeVar

T = TypeVar("T")


def until_match(items: Iterable[T], stop: Callable[[T], bool]) -> Generator[T, None, T | None]:
    """Pass on the items before the first one that `stop` accepts; return that one, or None if there is none."""
    raise NotImplementedError
