"""poll saves and then ends as if its work were done: the CancelledError does not come out. The task does not count as
cancelled, and asyncio.timeout finds no cancellation that it could turn into a TimeoutError.

poll이 저장을 마친 뒤 할 일을 다 한 것처럼 끝나고, CancelledError는 나오지 않습니다. 태스크는 취소된 것으로 남지 않고,
asyncio.timeout도 TimeoutError로 바꿀 취소를 찾지 못합니다.

Expect: it must not keep the CancelledError to itself
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
    except asyncio.CancelledError:
        await save(items)


async def stop(task):
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        pass
