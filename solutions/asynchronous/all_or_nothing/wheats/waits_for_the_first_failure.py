"""The group is made by hand: wait for the first failure, cancel the rest, wait for that, and collect the errors."""

import asyncio


async def load_all(*jobs):
    tasks = [asyncio.create_task(job) for job in jobs]
    try:
        if tasks:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    errors = [task.exception() for task in tasks if not task.cancelled() and task.exception()]
    if errors:
        raise ExceptionGroup(f"{len(errors)} of {len(tasks)} jobs failed", errors)
    return [task.result() for task in tasks]


async def load_or_default(default, *jobs):
    try:
        return await load_all(*jobs)
    except ExceptionGroup as group:
        _, others = group.split(ValueError)
        if others is not None:
            raise others from None
    return [default]
