"""Split items into chunks: a bad size is refused at the call, the items are read when they are asked for."""

import sys
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

T = TypeVar("T")


def chunked(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """The items in lists of `size`; the last list may be shorter. A size below 1 is a ValueError, at the call."""
    if not isinstance(size, int):
        raise TypeError(f"size must be an int, not {size!r}")
    if size < 1:
        raise ValueError(f"size must be at least 1, not {size}")
    return _chunks(items, size)


def _chunks(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """The lazy half of `chunked`: nothing in here runs before the first request."""
    iterator = iter(items)
    while chunk := list(islice(iterator, min(size, sys.maxsize))):  # islice counts no further
        yield chunk
