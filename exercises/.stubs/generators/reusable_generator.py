"""Make the result of a generator function good for more than one loop."""

from collections.abc import Callable, Iterable, Iterator
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def replayable(function: Callable[P, Iterator[T]]) -> Callable[P, Iterable[T]]:
    """Decorate a generator function: what a call gives back runs the body anew for every loop."""
    raise NotImplementedError
