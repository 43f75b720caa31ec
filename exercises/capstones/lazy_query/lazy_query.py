"""A query over any iterable: a chain of steps that do their work while somebody loops over it."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Generic, TypeVar

T = TypeVar("T")
U = TypeVar("U")
D = TypeVar("D")

#: Stands for "no default was given": None is a default like any other.
MISSING: Any = object()


class Query(Generic[T]):
    """The items of a source, on their way through the steps of the query."""

    def __init__(self, source: Iterable[T]) -> None:
        raise NotImplementedError

    def where(self, keep: Callable[[T], bool]) -> "Query[T]":
        """Only the items for which `keep(item)` is true."""
        raise NotImplementedError

    def select(self, change: Callable[[T], U]) -> "Query[U]":
        """`change(item)` in place of every item."""
        raise NotImplementedError

    def take(self, n: int) -> "Query[T]":
        """The first `n` items, or all of them if there are fewer."""
        raise NotImplementedError

    def skip(self, n: int) -> "Query[T]":
        """Everything but the first `n` items."""
        raise NotImplementedError

    def batch(self, size: int) -> "Query[list[T]]":
        """The items in lists of `size`; the last list may be shorter."""
        raise NotImplementedError

    def window(self, size: int) -> "Query[tuple[T, ...]]":
        """Every `size` neighbours as a tuple: the first ones, then one item further, and so on."""
        raise NotImplementedError

    def then(self, other: Iterable[T]) -> "Query[T]":
        """The items of this query, then those of `other`."""
        raise NotImplementedError

    def __iter__(self) -> Iterator[T]:
        """A new iterator for every loop."""
        raise NotImplementedError

    def first(self, default: D = MISSING) -> T | D:
        """The first item; without any, `default` if it was given, and otherwise a LookupError."""
        raise NotImplementedError
