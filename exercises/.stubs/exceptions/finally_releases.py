"""Take an item from a pool, work with it, and give it back whatever happens."""

from collections.abc import Callable
from typing import Protocol, TypeVar

T = TypeVar("T")
R = TypeVar("R")


class Pool(Protocol[T]):
    """What a pool can do: any object with these two methods will do."""

    def acquire(self) -> T:
        """Take an item out of the pool."""

    def release(self, item: T) -> object:
        """Give an item back to the pool."""


def use(pool: Pool[T], work: Callable[[T], R]) -> R:
    """What `work(item)` returns, for an item of the pool that is given back in any case."""
    raise NotImplementedError
