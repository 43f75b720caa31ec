"""stop() waits until the task ends by itself, and that may take for ever.

stop()이 태스크가 스스로 끝날 때까지 기다립니다. 영영 끝나지 않을 수도 있습니다.

Expect: it does not wait until the task ends by itself
"""

import asyncio


async def stop(task):
    await asyncio.wait([task])
    if not task.cancelled():
        task.result()
