"""Of several tasks that were left only one was cancelled and cleaned up.

남은 태스크가 여러 개인데 하나만 취소하고 정리했습니다.

Expect: There may be more than one task left
"""

import asyncio


async def _end(tasks):
    for task in list(tasks)[:1]:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
