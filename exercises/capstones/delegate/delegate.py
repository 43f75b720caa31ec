"""`yield from`, written by hand and in full."""

from collections.abc import Generator, Iterable
from typing import TypeVar

Y = TypeVar("Y")
S = TypeVar("S")
R = TypeVar("R")


def delegate(iterable: Iterable[Y]) -> Generator[Y, S, R]:
    """Behave like a generator whose only line is `return (yield from iterable)`."""
    raise NotImplementedError
