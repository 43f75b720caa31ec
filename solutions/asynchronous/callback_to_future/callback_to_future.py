"""Make a function that answers by callbacks awaitable."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


async def call(start: Callable[[Callable[[T], None], Callable[[Exception], None]], Callable[[], None]]) -> T:
    """Start an operation with start(on_ok, on_error), wait until it calls one of the two, and give its answer.

    start() returns a function that stops the operation. It is called if the one who waits is cancelled.
    """
    future: asyncio.Future[T] = asyncio.get_running_loop().create_future()

    def on_ok(value: T) -> None:
        if not future.done():
            future.set_result(value)

    def on_error(error: Exception) -> None:
        if not future.done():
            future.set_exception(error)

    stop = start(on_ok, on_error)
    try:
        return await future
    except asyncio.CancelledError:
        if future.cancelled():  # otherwise the answer came first, just before this task was cancelled
            stop()
        raise
