"""Two objects that can be awaited, made without async def."""

from collections.abc import Generator
from typing import Generic, TypeVar

T = TypeVar("T")


class Ready(Generic[T]):
    """An awaitable whose value is already there."""

    def __init__(self, value: T) -> None:
        raise NotImplementedError

    def __await__(self) -> Generator[None, None, T]:
        """Give the value at once, without suspending."""
        raise NotImplementedError


class Pause:
    """An awaitable that suspends `times` times: 0 or more."""

    def __init__(self, times: int) -> None:
        raise NotImplementedError

    def __await__(self) -> Generator[None, None, int]:
        """Suspend as often as asked, then give that number."""
        raise NotImplementedError
