"""A failed fetch ends the polling, and its error comes out. The service may be back a moment later, but nobody asks any
more.

fetch가 한 번 실패하면 poll이 끝나고 그 예외가 나옵니다. 서비스가 잠시 뒤에 다시 살아나도, 물어보는 쪽이 없습니다.

Expect: An ordinary error of fetch concerns this one fetch
"""

import asyncio


async def poll(fetch, save, interval):
    items = []
    try:
        while True:
            items.append(await fetch())
            await asyncio.sleep(interval)
    finally:
        await save(items)
