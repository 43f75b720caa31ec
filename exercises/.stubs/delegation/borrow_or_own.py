"""Two ways to hand the items of a source through: on loan, or for good."""

from collections.abc import Iterator
from typing import TypeVar

T = TypeVar("T")


def borrow(source: Iterator[T], n: int) -> Iterator[T]:
    """The next `n` items of the source, which stays open for whoever reads on."""
    raise NotImplementedError


def own(source: Iterator[T]) -> Iterator[T]:
    """All items of the source, which is closed when this generator is closed."""
    raise NotImplementedError
