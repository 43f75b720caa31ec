"""The simple half of `yield from`, written by hand."""

from collections.abc import Generator, Iterable
from typing import TypeVar

Y = TypeVar("Y")
S = TypeVar("S")
R = TypeVar("R")


def delegate_lite(iterable: Iterable[Y]) -> Generator[Y, S, R]:
    """Pass values out, pass what is sent in, and return what the subiterator returns."""
    raise NotImplementedError
