"""Two ways to hand the items of a source through: on loan, or for good."""

from collections.abc import Iterator
from itertools import islice
from typing import TypeVar

T = TypeVar("T")


def borrow(source: Iterator[T], n: int) -> Iterator[T]:
    """The next `n` items of the source, which stays open for whoever reads on."""
    yield from islice(source, n)


def own(source: Iterator[T]) -> Iterator[T]:
    """All items of the source, which is closed when this generator is closed."""
    yield from source
