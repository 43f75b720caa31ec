"""Split items into chunks: a bad size is refused at the call, the items are read when they are asked for."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")


def chunked(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """The items in lists of `size`; the last list may be shorter. A size below 1 is a ValueError, at the call."""
    raise NotImplementedError
