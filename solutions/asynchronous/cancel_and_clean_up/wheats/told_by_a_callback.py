"""The fetches keep to a timetable, and an exit stack does the cleanup; stop() waits for a future of its own,
which a callback of the task completes."""

import asyncio
from contextlib import AsyncExitStack


async def poll(fetch, save, interval):
    items = []
    loop = asyncio.get_running_loop()
    due = loop.time()
    async with AsyncExitStack() as cleaning:
        cleaning.push_async_callback(save, items)
        while True:
            try:
                items += [await fetch()]
            except Exception:
                pass
            due = max(due + interval, loop.time())
            await asyncio.sleep(due - loop.time())


async def stop(task):
    ended = asyncio.get_running_loop().create_future()
    task.add_done_callback(lambda task: ended.done() or ended.set_result(None))
    task.cancel()
    await ended
    if not task.cancelled() and task.exception() is not None:
        raise task.exception()
