"""Make a function that answers by callbacks awaitable."""

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


async def call(start: Callable[[Callable[[T], None], Callable[[Exception], None]], Callable[[], None]]) -> T:
    """Start an operation with start(on_ok, on_error), wait until it calls one of the two, and give its answer.

    start() returns a function that stops the operation. It is called if the one who waits is cancelled.
    """
    raise NotImplementedError
