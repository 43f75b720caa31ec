"""save(items) makes a coroutine, and nobody awaits it: nothing is saved.

save(items)는 코루틴을 만들 뿐인데 await하지 않았습니다. 저장되는 것이 없습니다.

Expect: was never awaited: calling an 'async def' function only makes a coroutine object
"""

import asyncio


async def poll(fetch, save, interval):
    items = []
    try:
        while True:
            try:
                items.append(await fetch())
            except Exception:
                pass
            await asyncio.sleep(interval)
    finally:
        save(items)
