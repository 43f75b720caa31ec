"""A poller that saves what it has when it is cancelled, and a helper that cancels a task and waits for its end."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

T = TypeVar("T")


async def poll(fetch: Callable[[], Awaitable[T]], save: Callable[[list[T]], Awaitable[None]], interval: float) -> None:
    """Fetch every `interval` seconds until cancelled, then save everything that was fetched."""
    raise NotImplementedError


async def stop(task: asyncio.Task[Any]) -> None:
    """Cancel the task and wait until it has really ended; an error of the task comes out."""
    raise NotImplementedError
