"""After an error the next fetch comes at once, without an interval in between. A service that has just failed is then
asked as fast as the loop can.

예외가 발생하면 간격을 두지 않고 곧바로 다시 fetch를 합니다. 방금 실패한 서비스에 쉴 새 없이 요청이 쏟아집니다.

Expect: one interval later, and not at once
"""

import asyncio


async def poll(fetch, save, interval):
    items = []
    try:
        while True:
            try:
                items.append(await fetch())
            except Exception:
                continue
            await asyncio.sleep(interval)
    finally:
        await save(items)
