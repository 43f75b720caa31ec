"""Where nothing was fetched, save() is not called at all. Whoever waits for it cannot tell that from a poller that
never ended.

가져온 것이 없으면 save()를 아예 부르지 않습니다. 기다리는 쪽은 poll이 끝나지 않은 것인지 가져온 것이 없는지 알 수
없습니다.

Expect: save() gets an empty list
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
        if items:
            await save(items)
