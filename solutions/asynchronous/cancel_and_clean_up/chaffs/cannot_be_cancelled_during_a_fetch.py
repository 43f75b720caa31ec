"""A CancelledError that arrives while fetch() is running is taken for a failed fetch, and polling goes on. The
cancellation is used up by that: nobody sends a second one.

fetch()가 실행되는 동안 받은 CancelledError를 fetch의 실패로 여기고 계속 진행합니다. 취소는 그것으로 없어지고, 다시
오지 않습니다.

Expect: It is no error of fetch: it must end poll in that moment
"""

import asyncio


async def poll(fetch, save, interval):
    items = []
    try:
        while True:
            try:
                items.append(await fetch())
            except BaseException:
                pass
            await asyncio.sleep(interval)
    finally:
        await save(items)
