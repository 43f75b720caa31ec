"""A new CancelledError is raised in the place of the one that arrived. The task counts as cancelled, but the reason
that the canceller gave is lost.

받은 CancelledError 대신 새 CancelledError를 일으킵니다. 태스크는 취소된 것으로 남지만, 취소한 쪽이 말한 이유는
사라집니다.

Expect: So the error that was caught goes on, not a new one
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
        raise asyncio.CancelledError from None
