"""Two coroutines: their data comes in through send()."""

from collections.abc import Generator
from typing import TypeVar

T = TypeVar("T")


def inbox(store: list[T]) -> Generator[None, T, None]:
    """Receive values for ever, and append each one to `store`."""
    raise NotImplementedError


def plus(offset: int) -> Generator[int | None, int, None]:
    """Receive numbers for ever, and hand each one back with `offset` added."""
    raise NotImplementedError
