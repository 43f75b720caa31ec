"""Do by hand what unpacking does: take what is needed, and notice when the number is wrong."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")


def exactly(iterable: Iterable[T], n: int) -> tuple[T, ...]:
    """All items of `iterable`, which must be `n`: any other number is a ValueError."""
    raise NotImplementedError


def head_and_rest(iterable: Iterable[T]) -> tuple[T, Iterator[T]]:
    """The first item, and an iterator over those behind it; without any item, ValueError."""
    raise NotImplementedError


def repeat(n: int, call: Callable[[], T]) -> list[T]:
    """Call `call()` n times, and collect what it returns."""
    raise NotImplementedError
