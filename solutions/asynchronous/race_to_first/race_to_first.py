"""Several jobs run for the same result, and the first one to end wins."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


async def first(*jobs: Coroutine[Any, Any, T]) -> T:
    """Run all jobs at the same time; return the result, or raise the error, of the one that ends first.

    The others are cancelled, and have ended before `first` does.  Without jobs it is a ValueError.
    """
    if not jobs:
        raise ValueError("first() needs at least one job")
    tasks = [asyncio.create_task(job) for job in jobs]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    return done.pop().result()
