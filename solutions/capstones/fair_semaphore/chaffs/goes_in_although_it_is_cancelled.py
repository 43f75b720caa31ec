"""A CancelledError in acquire() is taken for the end of the waiting. The task goes in, without a permit, and nobody can
cancel a task that waits.

acquire()에서 받은 CancelledError를 다 기다렸다는 뜻으로 받아들입니다. 태스크가 허가도 없이 들어가고, 기다리는
태스크를 취소할 수도 없습니다.

Expect: acquire() must not keep the CancelledError to itself
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
