"""stop() waits, but does not look at how the task ended. A task that failed in its cleanup looks as if all were well.

stop()이 기다리기만 하고 태스크가 어떻게 끝났는지 보지 않습니다. 정리하다 실패한 태스크도 아무 문제 없이 끝난 것처럼
보입니다.

Expect: stop() does not swallow it
"""

import asyncio


async def stop(task):
    task.cancel()
    await asyncio.wait([task])
