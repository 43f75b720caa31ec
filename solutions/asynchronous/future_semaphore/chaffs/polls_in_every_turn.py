"""The waiting task looks in every turn of the event loop whether a permit is free, instead of waiting for a future. The
loop never comes to rest: while nothing happens, it works as hard as it can.

기다리는 태스크가 퓨처를 기다리지 않고, 이벤트 루프가 돌 때마다 남은 허가가 있는지 확인합니다. 그래서 루프가 쉬지
못하고, 할 일이 없는 동안에도 온 힘을 다해 헛돕니다.

Expect: something waits in a busy loop
"""

import asyncio


class FutureSemaphore(FutureSemaphore):
    async def acquire(self):
        while self._free == 0:
            await asyncio.sleep(0)
        self._free -= 1

    def release(self):
        self._free += 1
