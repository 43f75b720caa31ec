"""locked() tells whether somebody waits. But the first one who comes when all permits are taken has to wait as well.

locked()가 기다리는 태스크가 있는지를 알려 줍니다. 하지만 허가가 모두 나간 뒤 처음 온 태스크도 기다려야 합니다.

Expect: locked() is true if acquire() would have to wait now
"""

import asyncio


class FairSemaphore(FairSemaphore):
    def locked(self):
        return bool(self._line)

    async def acquire(self):
        if self._free > 0:
            self._free -= 1
            return
        turn = asyncio.get_running_loop().create_future()
        self._line.append(turn)
        try:
            await turn
        except asyncio.CancelledError:
            if not turn.cancelled():
                self.release()
            elif turn in self._line:
                self._line.remove(turn)
            raise
