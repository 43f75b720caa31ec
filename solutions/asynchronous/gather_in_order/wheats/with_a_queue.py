"""Every argument gets a coroutine of its own, which awaits it and puts what came out into a queue."""

import asyncio


async def gather_in_order(*awaitables, return_exceptions=False):
    outcomes = asyncio.Queue()

    async def run(place, awaitable):
        try:
            outcomes.put_nowait((place, await awaitable, None))
        except Exception as error:
            outcomes.put_nowait((place, error, error))

    tasks = [asyncio.create_task(run(place, awaitable)) for place, awaitable in enumerate(awaitables)]
    results = [None] * len(tasks)
    try:
        for _ in tasks:
            place, outcome, error = await outcomes.get()
            if error is not None and not return_exceptions:
                raise error
            results[place] = outcome
    except asyncio.CancelledError:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
        raise
    return results
