"""release() puts the permit back into the pool and wakes a task, which takes it out only when it runs. In between the
permit lies there for anybody: a task that asks in that moment gets it, the woken task takes it as well, and two are
inside with one permit.

release()는 허가를 되돌려 놓고 태스크를 깨우지만, 깨어난 태스크는 실제로 실행될 때에야 허가를 가져갑니다. 그사이에는
누구나 그 허가를 가져갈 수 있습니다. 바로 그때 요청한 태스크도 들어가고 깨어난 태스크도 들어가서, 허가 하나로 둘이
안에 있게 됩니다.

Expect: One permit still lets only one of them in
"""

import asyncio


class FutureSemaphore(FutureSemaphore):
    async def acquire(self):
        if self._free == 0:
            turn = asyncio.get_running_loop().create_future()
            self._line.append(turn)
            await turn
        self._free -= 1

    def release(self):
        self._free += 1
        if self._line:
            self._line.popleft().set_result(None)
