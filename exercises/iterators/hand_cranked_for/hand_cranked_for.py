"""Do what a for loop does, without writing one."""

from collections.abc import Callable, Iterable
from typing import TypeVar

T = TypeVar("T")


def for_each(iterable: Iterable[T], visit: Callable[[T], object]) -> int:
    """Call `visit` with every item of `iterable`, in order, and return how many items there were."""
    raise NotImplementedError
