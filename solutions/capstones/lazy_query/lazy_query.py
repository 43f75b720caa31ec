"""A query over any iterable: a chain of steps that do their work while somebody loops over it."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain, islice
from typing import Any, Generic, TypeVar

T = TypeVar("T")
U = TypeVar("U")
D = TypeVar("D")

#: Stands for "no default was given": None is a default like any other.
MISSING: Any = object()


def at_least(smallest: int, number: int) -> None:
    if number < smallest:
        raise ValueError(f"{number} is too small: it must be at least {smallest}")


class Query(Generic[T]):
    """The items of a source, on their way through the steps of the query."""

    def __init__(self, source: Iterable[T]) -> None:
        self._open: Callable[[], Iterator[T]] = partial(iter, source)

    @staticmethod
    def _of(open_it: Callable[[], Iterator[U]]) -> "Query[U]":
        query: Query[U] = Query(())
        query._open = open_it
        return query

    def where(self, keep: Callable[[T], bool]) -> "Query[T]":
        """Only the items for which `keep(item)` is true."""
        return self._of(lambda: (item for item in self if keep(item)))

    def select(self, change: Callable[[T], U]) -> "Query[U]":
        """`change(item)` in place of every item."""
        return self._of(lambda: (change(item) for item in self))

    def take(self, n: int) -> "Query[T]":
        """The first `n` items, or all of them if there are fewer."""
        at_least(0, n)
        return self._of(lambda: islice(self, n))

    def skip(self, n: int) -> "Query[T]":
        """Everything but the first `n` items."""
        at_least(0, n)
        return self._of(lambda: islice(self, n, None))

    def batch(self, size: int) -> "Query[list[T]]":
        """The items in lists of `size`; the last list may be shorter."""
        at_least(1, size)

        def batches() -> Iterator[list[T]]:
            items = iter(self)
            while batch := list(islice(items, size)):
                yield batch

        return self._of(batches)

    def window(self, size: int) -> "Query[tuple[T, ...]]":
        """Every `size` neighbours as a tuple: the first ones, then one item further, and so on."""
        at_least(1, size)

        def windows() -> Iterator[tuple[T, ...]]:
            neighbours: deque[T] = deque(maxlen=size)
            for item in self:
                neighbours.append(item)
                if len(neighbours) == size:
                    yield tuple(neighbours)

        return self._of(windows)

    def then(self, other: Iterable[T]) -> "Query[T]":
        """The items of this query, then those of `other`."""
        return self._of(lambda: chain(self, other))

    def __iter__(self) -> Iterator[T]:
        """A new iterator for every loop."""
        return self._open()

    def first(self, default: D = MISSING) -> T | D:
        """The first item; without any, `default` if it was given, and otherwise a LookupError."""
        for item in self:
            return item
        if default is MISSING:
            raise LookupError("first() of a query without items")
        return default
