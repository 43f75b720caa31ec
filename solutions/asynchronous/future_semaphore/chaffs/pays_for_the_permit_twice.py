"""release() leaves the count alone when it hands a permit over, but the woken task takes one from the count all the
same. With every handover a permit disappears, and in the end everybody waits for permits that nobody has.

허가를 넘겨줄 때 release()는 수를 그대로 두는데, 깨어난 태스크가 수를 또 줄입니다. 넘겨줄 때마다 허가가 하나씩
사라져서, 결국 아무도 갖고 있지 않은 허가를 모두가 기다리게 됩니다.

Expect: Handing permits over neither makes new ones nor loses any
"""

import asyncio


class FutureSemaphore(FutureSemaphore):
    async def acquire(self):
        if self._free <= 0:
            turn = asyncio.get_running_loop().create_future()
            self._line.append(turn)
            await turn
        self._free -= 1
