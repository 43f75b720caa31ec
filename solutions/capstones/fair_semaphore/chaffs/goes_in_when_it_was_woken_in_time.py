"""A task that was given a permit goes in, although it has been cancelled in the meantime: the CancelledError is
swallowed. The one who cancelled it believes that it has ended.

허가를 받은 태스크는 그사이에 취소되었어도 들어갑니다. CancelledError를 삼키는 것입니다. 취소한 쪽은 그 태스크가
끝났다고 믿습니다.

Expect: has been cancelled all the same
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
            if turn.cancelled():
                if turn in self._line:
                    self._line.remove(turn)
                raise
