"""The members of a task group never fail: they put their outcome into a queue. Leaving the group waits for all."""

import asyncio


async def first(*jobs):
    if not jobs:
        raise ValueError("no jobs")
    outcomes = asyncio.Queue()

    async def run(job):
        try:
            outcomes.put_nowait((await job, None))
        except Exception as error:
            outcomes.put_nowait((None, error))

    async with asyncio.TaskGroup() as group:
        members = [group.create_task(run(job)) for job in jobs]
        result, error = await outcomes.get()
        for member in members:
            member.cancel()
    if error is not None:
        raise error
    return result
