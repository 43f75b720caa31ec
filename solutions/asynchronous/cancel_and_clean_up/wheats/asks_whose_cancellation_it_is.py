"""stop() awaits the task, and finds out by cancelling() whether the CancelledError means the task or stop() itself."""

import asyncio


async def poll(fetch, save, interval):
    items = []

    async def collect():
        try:
            items.append(await fetch())
        except Exception as error:
            print("skipped", repr(error))

    try:
        await collect()
        while await asyncio.sleep(interval, result=True):
            await collect()
    finally:
        await asyncio.shield(save(items))


async def stop(task):
    me = asyncio.current_task()
    before = me.cancelling()
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        if me.cancelling() > before:
            raise
