"""stop() waits for the task, but the error of a task that failed in its cleanup is not raised. The caller goes on
as if all were well.

stop()이 태스크를 기다리기는 하지만, 정리하다 실패한 태스크의 예외를 일으키지 않습니다. 호출한 쪽은 아무 문제 없이
끝난 것으로 알고 계속합니다.

Expect: stop() does not swallow it
"""

import asyncio


async def stop(task):
    task.cancel()
    await asyncio.wait([task])
