"""Saving is started as a task of its own, and poll ends without waiting for it. When the program ends in that moment,
it is cut off in the middle.

저장을 별도의 태스크로 시작해 놓고, poll은 기다리지 않고 끝납니다. 바로 그때 프로그램이 끝나면 저장이 도중에 끊깁니다.

Expect: poll waits for it, and ends only afterwards
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
        asyncio.create_task(save(items))
