"""stop() gives the task one turn of the event loop. That is enough to begin the cleanup, but not to wait for anything
in it.

stop()이 태스크에 이벤트 루프 한 바퀴만큼의 틈만 줍니다. 정리를 시작하기에는 충분하지만, 정리하면서 무언가를 기다릴
수는 없습니다.

Expect: Got: ['stop() is back', 'cleaned up']
"""

import asyncio


async def stop(task):
    task.cancel()
    await asyncio.sleep(0)
    if task.done() and not task.cancelled():
        task.result()
