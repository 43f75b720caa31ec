"""release() puts the permit back into the pool and wakes a task, which takes it out only when it runs. Whoever asks in
between gets the same permit, so two are inside. And release() tries to wake tasks that have been cancelled in the
line.

release()는 허가를 되돌려 놓고 태스크를 깨우지만, 깨어난 태스크는 실행될 때에야 허가를 가져갑니다. 그사이에 요청한
태스크가 같은 허가를 얻어 둘이 안에 있게 됩니다. 게다가 release()는 줄에서 취소된 태스크까지 깨우려고 합니다.

Expect: One permit still lets only one of them in
"""

import asyncio


class FairSemaphore(FairSemaphore):
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
