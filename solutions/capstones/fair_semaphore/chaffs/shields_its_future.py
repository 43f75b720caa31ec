"""The future in the line is protected from the cancellation, so nobody can see at it that its task has left. It is
given a permit in its turn, and with it the permit disappears.

줄에 있는 퓨처가 취소로부터 보호되어서, 태스크가 떠났다는 것이 퓨처에 드러나지 않습니다. 차례가 되면 그 퓨처가 허가를
받고, 허가는 그것으로 사라집니다.

Expect: Whoever is cancelled in the line gives up its place
"""

import asyncio


class FairSemaphore(FairSemaphore):
    async def acquire(self):
        if not self.locked():
            self._free -= 1
            return
        turn = asyncio.get_running_loop().create_future()
        self._line.append(turn)
        await asyncio.shield(turn)
