"""Every cancelled task calls release(), also one that was cancelled in the line and had no permit. With each of them
there is one permit more, and soon more are inside than allowed.

취소된 태스크가 모두 release()를 호출합니다. 줄에서 취소되어 허가를 가진 적이 없는 태스크도 마찬가지입니다. 그때마다
허가가 하나씩 늘어나서, 곧 허용된 것보다 많이 들어가게 됩니다.

Expect: Whoever is cancelled in the line had no permit
"""

import asyncio


class FairSemaphore(FairSemaphore):
    async def acquire(self):
        if not self.locked():
            self._free -= 1
            return
        turn = asyncio.get_running_loop().create_future()
        self._line.append(turn)
        try:
            await turn
        except asyncio.CancelledError:
            if turn in self._line:
                self._line.remove(turn)
            self.release()
            raise
