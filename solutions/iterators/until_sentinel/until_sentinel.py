"""Iterate over the results of a function, until it returns a certain value."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Generic, TypeVar

T = TypeVar("T")


class Until(Generic[T]):
    """An iterator over the results of `call()` that ends at the first one that equals `sentinel`."""

    def __init__(self, call: Callable[[], T], sentinel: object) -> None:
        self._call = call
        self._sentinel = sentinel
        self._finished = False

    def __iter__(self) -> "Until[T]":
        """An iterator is its own iterator."""
        return self

    def __next__(self) -> T:
        """Call once and hand out the result, unless it is the sentinel."""
        if self._finished:
            raise StopIteration
        try:
            result = self._call()
        except StopIteration:
            self._finished = True
            raise
        if result == self._sentinel:
            self._finished = True
            raise StopIteration
        return result


def chunks(read: Callable[[int], bytes], size: int) -> Iterator[bytes]:
    """Hand out what `read(size)` returns, again and again, until it returns b""."""
    return iter(partial(read, size), b"")
