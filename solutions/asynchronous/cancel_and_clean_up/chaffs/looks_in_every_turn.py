"""stop() asks in every turn of the event loop whether the task is done. That keeps the loop busy all the time, where it
could sleep until the task has ended.

이벤트 루프가 돌 때마다 태스크가 끝났는지 확인합니다. 태스크가 끝날 때까지 쉬어도 되는 루프가 내내 바쁘게 돕니다.

Expect: something waits in a busy loop
"""

import asyncio


async def stop(task):
    task.cancel()
    while not task.done():
        await asyncio.sleep(0)
    if not task.cancelled():
        task.result()
