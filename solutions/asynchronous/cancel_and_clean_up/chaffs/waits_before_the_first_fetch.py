"""poll waits before it fetches, so the first item comes one interval late.

fetch보다 기다리기를 먼저 해서, 첫 값을 한 간격 늦게 가져옵니다.

Expect: fetch() is awaited for the first time at 0 seconds
"""

import asyncio


async def poll(fetch, save, interval):
    items = []
    try:
        while True:
            await asyncio.sleep(interval)
            try:
                items.append(await fetch())
            except Exception:
                pass
    finally:
        await save(items)
