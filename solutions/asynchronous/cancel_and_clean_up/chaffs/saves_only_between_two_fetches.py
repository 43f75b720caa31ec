"""Only a cancellation that arrives while poll waits for the next fetch leads to save(). One that arrives during a fetch
ends poll as well, and everything that was fetched before is lost.

다음 fetch를 기다리는 동안 취소되었을 때만 save()를 부릅니다. fetch 도중에 취소되어도 poll은 끝나는데, 그때는 그 전에
가져온 것을 모두 잃습니다.

Expect: what was fetched before is saved
"""

import asyncio


async def poll(fetch, save, interval):
    items = []
    while True:
        try:
            items.append(await fetch())
        except Exception:
            pass
        try:
            await asyncio.sleep(interval)
        except asyncio.CancelledError:
            await save(items)
            raise
