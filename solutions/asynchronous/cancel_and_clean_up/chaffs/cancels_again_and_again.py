"""Every cancel() interrupts the task once more, also in the middle of its cleanup: what it awaits there never gets to
its end.

cancel()을 부를 때마다 태스크가 다시 중단되고, 정리하는 도중에도 마찬가지입니다. 정리하면서 await하던 것이 끝까지 가지
못합니다.

Expect: Got: ['stop() is back']
"""

import asyncio


async def stop(task):
    while not task.done():
        task.cancel()
        await asyncio.sleep(0)
    if not task.cancelled():
        task.result()
