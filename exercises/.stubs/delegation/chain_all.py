"""Several iterables, handed out as if they were one."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")


def chain_all(*iterables: Iterable[T]) -> Iterator[T]:
    """Every item of the first iterable, then every item of the second, and so on."""
    raise NotImplementedError


def with_header(header: Iterable[str], lines: Iterable[str], done: Callable[[str], object]) -> Iterator[str]:
    """The header, then the lines; when both are used up, call `done("end")`."""
    raise NotImplementedError
