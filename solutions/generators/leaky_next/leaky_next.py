"""next() in the body of a generator: what happens when there is nothing left?"""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")
U = TypeVar("U")


def combine_pairs(combine: Callable[[T, T], U], items: Iterable[T]) -> Iterator[U]:
    """Combine the items two by two; a single item at the end is dropped."""
    iterator = iter(items)
    while True:
        try:
            first, second = next(iterator), next(iterator)
        except StopIteration:
            return
        yield combine(first, second)
