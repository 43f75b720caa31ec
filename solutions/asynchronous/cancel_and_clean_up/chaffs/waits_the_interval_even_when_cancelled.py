"""When the cancellation arrives during a fetch, poll still waits for the interval before it ends and saves.

fetch 도중에 취소되어도 interval만큼 더 기다린 뒤에야 저장하고 끝납니다.

Expect: it must end poll in that moment
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
            finally:
                await asyncio.sleep(interval)
    finally:
        await save(items)
