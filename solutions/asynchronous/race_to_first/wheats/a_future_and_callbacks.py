"""The first task that ends puts itself into a future; the others find it done already."""

import asyncio


async def first(*jobs):
    if not jobs:
        raise ValueError("no jobs")
    tasks = []
    winner = asyncio.get_running_loop().create_future()

    def ended(task):
        if not winner.done():
            winner.set_result(task)

    for job in jobs:
        task = asyncio.create_task(job)
        task.add_done_callback(ended)
        tasks.append(task)
    try:
        return (await winner).result()
    finally:
        losers = [task for task in tasks if task.cancel()]
        for loser in losers:
            try:
                await loser
            except (Exception, asyncio.CancelledError):
                pass
