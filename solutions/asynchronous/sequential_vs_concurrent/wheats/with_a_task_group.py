"""A TaskGroup waits for its tasks by itself; the error is taken out of the group that it raises."""

import asyncio


async def one_by_one(jobs):
    results = []
    for job in jobs:
        results.append(await asyncio.create_task(job()))
    return results


async def side_by_side(jobs):
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(job()) for job in jobs]
    except ExceptionGroup as errors:
        raise errors.exceptions[0] from None
    return [task.result() for task in tasks]


async def count(name, n, log):
    for step in range(1, n + 1):
        log(f"{name} {step}/{n}")
        await asyncio.sleep(0.5)
