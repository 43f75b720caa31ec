"""asyncio.as_completed gives what ends first as its first item."""

import asyncio
from contextlib import suppress


async def first(*jobs):
    tasks = [asyncio.create_task(job) for job in jobs]
    if not tasks:
        raise ValueError("there is nobody to race")
    try:
        for earliest in asyncio.as_completed(tasks):
            return await earliest
    finally:
        for task in tasks:
            task.cancel()
        while unfinished := [task for task in tasks if not task.done()]:
            await asyncio.wait(unfinished)
        for task in tasks:
            with suppress(asyncio.CancelledError):
                task.exception()
