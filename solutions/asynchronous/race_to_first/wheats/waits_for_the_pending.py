"""asyncio.wait twice: for the first one, and for those that were cancelled. Afterwards their errors are looked at."""

import asyncio


async def first(*jobs):
    if len(jobs) == 0:
        raise ValueError
    tasks = {asyncio.ensure_future(job) for job in jobs}
    try:
        done, pending = await asyncio.wait(tasks, return_when="FIRST_COMPLETED")
    except asyncio.CancelledError:
        await _stop(tasks)
        raise
    await _stop(pending)
    return await next(iter(done))


async def _stop(tasks):
    if not tasks:
        return
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)
    for task in tasks:
        if not task.cancelled():
            task.exception()
