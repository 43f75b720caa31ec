"""asyncio.wait comes back when the first one fails, or when all are done."""

import asyncio


async def gather_in_order(*awaitables, return_exceptions=False):
    tasks = [asyncio.ensure_future(awaitable) for awaitable in awaitables]
    if not tasks:
        return []
    try:
        await asyncio.wait(
            tasks, return_when=asyncio.ALL_COMPLETED if return_exceptions else asyncio.FIRST_EXCEPTION
        )
    except asyncio.CancelledError:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
        raise
    results = []
    for task in tasks:
        if not task.done():
            task.add_done_callback(lambda late: late.cancelled() or late.exception())
        elif task.exception() is None:
            results.append(task.result())
        elif return_exceptions:
            results.append(task.exception())
    for task in tasks:
        if task.done() and not return_exceptions:
            task.result()
    return results
