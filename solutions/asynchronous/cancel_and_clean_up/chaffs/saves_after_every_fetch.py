"""save() is called after every fetch, and not once at the end.

마지막에 한 번이 아니라 fetch를 할 때마다 save()를 부릅니다.

Expect: It is called once, at the end
"""

import asyncio


async def poll(fetch, save, interval):
    items = []
    while True:
        try:
            items.append(await fetch())
        except Exception:
            pass
        finally:
            await save(items)
        await asyncio.sleep(interval)
