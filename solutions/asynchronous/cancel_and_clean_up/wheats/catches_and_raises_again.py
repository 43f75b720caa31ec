"""The cancellation is caught by its name and raised again; stop() lets gather wait, and looks at what it gives."""

import asyncio


async def poll(fetch, save, interval):
    items = []
    try:
        while True:
            try:
                item = await fetch()
            except Exception:
                pass
            else:
                items.append(item)
            await asyncio.sleep(interval)
    except asyncio.CancelledError:
        await save(items)
        raise


async def stop(task):
    if task.done():
        return
    task.cancel()
    [outcome] = await asyncio.gather(task, return_exceptions=True)
    if isinstance(outcome, BaseException) and not task.cancelled():
        raise outcome
