"""Tasks that were cancelled in the line are passed over. But a task that is cancelled after it was given a permit, and
before it runs, takes the permit with it: nobody passes it on, and all the others wait for ever.

줄에서 취소된 태스크는 건너뜁니다. 그런데 허가를 받은 뒤 실행되기 전에 취소된 태스크는 그 허가를 가지고 사라집니다.
넘겨주는 쪽이 없어서 나머지가 모두 영영 기다립니다.

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
        await turn
