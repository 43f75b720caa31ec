"""A cancellation in the line makes somebody else lose their place: the wrong task is taken out of the line, and it
waits for ever.

줄에서 취소가 생기면 다른 태스크가 자리를 잃습니다. 엉뚱한 태스크를 줄에서 빼서, 그 태스크가 영영 기다리게 됩니다.

Expect: The next permit goes to the first of those who still wait
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
            if not turn.cancelled():
                self.release()
            elif turn in self._line:
                self._line.pop()
            raise
