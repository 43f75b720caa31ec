"""Do by hand what unpacking does: take what is needed, and notice when the number is wrong."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TypeVar

T = TypeVar("T")


def exactly(iterable: Iterable[T], n: int) -> tuple[T, ...]:
    """All items of `iterable`, which must be `n`: any other number is a ValueError."""
    iterator = iter(iterable)
    items = tuple(islice(iterator, n))
    if len(items) < n:
        raise ValueError(f"not enough values to unpack (expected {n}, got {len(items)})")
    missing = object()
    if next(iterator, missing) is not missing:
        raise ValueError(f"too many values to unpack (expected {n})")
    return items


def head_and_rest(iterable: Iterable[T]) -> tuple[T, Iterator[T]]:
    """The first item, and an iterator over those behind it; without any item, ValueError."""
    iterator = iter(iterable)
    for head in iterator:
        return head, iterator
    raise ValueError("not enough values to unpack (expected at least 1, got 0)")


def repeat(n: int, call: Callable[[], T]) -> list[T]:
    """Call `call()` n times, and collect what it returns."""
    return [call() for _ in range(n)]
