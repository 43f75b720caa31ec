"""poll ends, but the fetch that was running goes on by itself, and its answer reaches nobody. A fetch that poll simply
awaits is cancelled together with poll.

poll은 끝나지만 실행 중이던 fetch는 혼자 계속되고, 그 결과는 아무에게도 전해지지 않습니다. poll이 그냥 await하는
fetch라면 poll과 함께 취소됩니다.

Expect: is cancelled with it
"""

import asyncio


async def poll(fetch, save, interval):
    items = []
    try:
        while True:
            try:
                items.append(await asyncio.shield(fetch()))
            except Exception:
                pass
            await asyncio.sleep(interval)
    finally:
        await save(items)
