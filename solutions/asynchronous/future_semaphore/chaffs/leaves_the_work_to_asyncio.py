"""asyncio.Semaphore does all of this already, so nothing was built here. The exercise is about what goes on inside of
it.

asyncio.Semaphore가 이미 이 모든 일을 하므로 직접 만든 것이 없습니다. 이 문제는 그 안에서 무슨 일이 벌어지는지
알아보는 것입니다.

Expect: do not hand the work over to asyncio.Semaphore
"""

import asyncio


class FutureSemaphore:
    def __init__(self, value=1):
        self._semaphore = asyncio.Semaphore(value)

    async def acquire(self):
        await self._semaphore.acquire()

    def release(self):
        self._semaphore.release()
