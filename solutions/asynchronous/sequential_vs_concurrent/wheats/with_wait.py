"""asyncio.wait waits for all tasks; the results are then read in the order of the jobs."""

import asyncio


async def one_by_one(jobs):
    return [await job() for job in jobs]


async def side_by_side(jobs):
    tasks = [asyncio.ensure_future(job()) for job in jobs]
    if tasks:
        await asyncio.wait(tasks)
    return [task.result() for task in tasks]


async def count(name, n, log):
    step = 1
    while step <= n:
        log(name + " " + str(step) + "/" + str(n))
        step += 1
        await asyncio.sleep(1 / 2)
