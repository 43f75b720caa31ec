"""Only what counts as true is kept. 0 or an empty text is a valid answer, too.

참으로 취급되는 값만 담습니다. 0이나 빈 문자열도 올바른 대답입니다.

Expect: are false, but they were fetched
"""

import asyncio


async def poll(fetch, save, interval):
    items = []
    try:
        while True:
            try:
                item = await fetch()
                if item:
                    items.append(item)
            except Exception:
                pass
            await asyncio.sleep(interval)
    finally:
        await save(items)
