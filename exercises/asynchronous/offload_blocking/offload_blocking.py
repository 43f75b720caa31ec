"""Call functions that block, without stopping the event loop."""

from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")


async def call_all(functions: Sequence[Callable[[], T]]) -> list[T]:
    """Call each function in a thread, all at the same time; return the results in the order of the functions."""
    raise NotImplementedError
