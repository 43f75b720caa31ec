"""asyncio.gather makes the tasks, waits for them and keeps the order."""

import asyncio


async def one_by_one(jobs):
    return [await job() for job in jobs]


async def side_by_side(jobs):
    return await asyncio.gather(*(job() for job in jobs))


async def count(name, n, log):
    for step in range(1, n + 1):
        log(f"{name} {step}/{n}")
        await asyncio.sleep(0.5)
