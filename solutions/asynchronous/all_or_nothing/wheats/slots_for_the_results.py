"""Each job puts its result into a slot of its own; the failures are sorted by a function."""

import asyncio


async def load_all(*jobs):
    results = [None] * len(jobs)

    async def fill(position, job):
        results[position] = await job

    async with asyncio.TaskGroup() as group:
        for position, job in enumerate(jobs):
            group.create_task(fill(position, job), name=f"job {position}")
    return results


async def load_or_default(default, *jobs):
    try:
        return await load_all(*jobs)
    except BaseExceptionGroup as group:
        others = group.subgroup(lambda error: not isinstance(error, (ValueError, BaseExceptionGroup)))
        if others:
            raise others
        return [default]
