"""A woken task that is cancelled puts its permit where everybody can take it, and not into the hands of the next one in
the line: the tasks that wait are not woken, and a newcomer gets it.

깨어났다가 취소된 태스크가 허가를 줄의 다음 태스크에 넘기지 않고 누구나 가져갈 수 있는 곳에 둡니다. 기다리던 태스크는
깨어나지 않고, 새로 온 태스크가 그 허가를 얻습니다.

Expect: the permit must be passed on, or all the others wait for ever
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
                self._free += 1
            elif turn in self._line:
                self._line.remove(turn)
            raise
