"""Whatever arrives, a CancelledError included, is skipped like a failed fetch, also during the waiting. So nothing can
end this poller, and it never saves.

CancelledError까지 포함해 무엇을 받든, 기다리는 동안에도, fetch의 실패처럼 건너뜁니다. 그래서 이 poll은 무엇으로도
끝낼 수 없고, 저장도 하지 않습니다.

Expect: nothing can end it
"""

import asyncio


async def poll(fetch, save, interval):
    items = []
    try:
        while True:
            try:
                items.append(await fetch())
                await asyncio.sleep(interval)
            except BaseException:
                continue
    finally:
        await save(items)
