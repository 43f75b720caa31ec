"""The list is made once and used by every call, so a poller also saves what others have fetched.

리스트가 한 번만 만들어져 모든 호출이 함께 씁니다. 그래서 다른 poll이 가져온 것까지 저장합니다.

Expect: Each poller saves what it has fetched itself
"""

import asyncio


async def poll(fetch, save, interval, items=[]):
    try:
        while True:
            try:
                items.append(await fetch())
            except Exception:
                pass
            await asyncio.sleep(interval)
    finally:
        await save(items)
