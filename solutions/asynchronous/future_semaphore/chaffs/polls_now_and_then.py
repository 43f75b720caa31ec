"""The waiting task sleeps for a moment, looks whether a permit is free, and sleeps again. Each look costs a turn of the
event loop, the permit lies idle until the next look, and the task that looks first gets it, not the one that came
first.

기다리는 태스크가 잠깐 잤다가 남은 허가가 있는지 확인하고 다시 잡니다. 확인할 때마다 이벤트 루프가 한 바퀴씩 돌고,
반납된 허가는 다음 확인 때까지 놀게 됩니다. 게다가 먼저 온 태스크가 아니라 먼저 확인한 태스크가 들어갑니다.

Expect: Asking again and again does
"""

import asyncio


class FutureSemaphore(FutureSemaphore):
    async def acquire(self):
        while self._free == 0:
            await asyncio.sleep(0.75)
        self._free -= 1

    def release(self):
        self._free += 1
