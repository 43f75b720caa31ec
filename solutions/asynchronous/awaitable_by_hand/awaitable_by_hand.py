"""Two objects that can be awaited, made without async def."""

from collections.abc import Generator
from typing import Generic, TypeVar

T = TypeVar("T")


class Ready(Generic[T]):
    """An awaitable whose value is already there."""

    def __init__(self, value: T) -> None:
        self.value = value

    def __await__(self) -> Generator[None, None, T]:
        """Give the value at once, without suspending."""
        yield from ()  # nothing: it only makes this method a generator
        return self.value


class Pause:
    """An awaitable that suspends `times` times: 0 or more."""

    def __init__(self, times: int) -> None:
        self.times = times

    def __await__(self) -> Generator[None, None, int]:
        """Suspend as often as asked, then give that number."""
        for _ in range(self.times):
            yield
        return self.times
