"""An error that a task raised while it was cleaning up came out of run, in place of the result of main. A task that
is cancelled may end in any way.

태스크가 정리하다가 일으킨 예외가 main의 결과 대신 run에서 나왔습니다. 취소된 태스크는 어떤 식으로든 끝날 수 있습니다.

Expect: neither by their CancelledError nor by an error of their own
"""

import asyncio
from contextlib import suppress


async def _end(tasks):
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks or [asyncio.ensure_future(asyncio.sleep(0))])
    for task in tasks:
        with suppress(asyncio.CancelledError):
            task.result()
