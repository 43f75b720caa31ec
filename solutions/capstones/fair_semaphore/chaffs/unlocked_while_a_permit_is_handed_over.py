"""The permit lies in the pool until the woken task takes it. Newcomers do not touch it, but locked() says that it is
free, and whoever relies on that has to wait after all.

깨어난 태스크가 가져갈 때까지 허가가 남은 허가로 세어집니다. 새로 온 태스크가 건드리지는 않지만 locked()는 남았다고
말합니다. 그 말을 믿은 쪽은 결국 기다리게 됩니다.

Expect: is not free for others: locked() stays true
"""

import asyncio


class FairSemaphore(FairSemaphore):
    async def acquire(self):
        if self._free > 0 and not self._line:
            self._free -= 1
            return
        turn = asyncio.get_running_loop().create_future()
        self._line.append(turn)
        try:
            await turn
        except asyncio.CancelledError:
            self._line.remove(turn)
            if not turn.cancelled():
                self.wake_up_next()
            raise
        self._line.remove(turn)
        self._free -= 1

    def wake_up_next(self):
        for turn in self._line:
            if not turn.done():
                turn.set_result(None)
                return

    def release(self):
        self._free += 1
        self.wake_up_next()
