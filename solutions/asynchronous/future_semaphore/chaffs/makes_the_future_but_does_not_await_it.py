"""The task gets in the line and does not stop there: it is inside at once, without a permit. A future holds nobody up
unless it is awaited.

태스크가 줄에 서기만 하고 멈추지 않아서, 허가도 없이 바로 들어갑니다. 퓨처는 만들어 두기만 해서는 아무도 멈추게 하지
못하고, await해야 기다리게 됩니다.

Expect: it returns neither earlier nor later
"""

import asyncio


class FutureSemaphore(FutureSemaphore):
    async def acquire(self):
        if self._free > 0:
            self._free -= 1
            return
        self._line.append(asyncio.get_running_loop().create_future())
