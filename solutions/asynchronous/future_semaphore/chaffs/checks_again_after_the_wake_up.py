"""The permit that came back is not kept for the task that was woken: a task that asks before it runs takes the permit
away, and the woken task has to wait again. There are never too many inside, but the task that has waited longest is
overtaken.

돌아온 허가를 깨운 태스크의 몫으로 남겨 두지 않습니다. 그 태스크가 실행되기 전에 요청한 태스크가 허가를 가져가고,
깨어난 태스크는 다시 기다려야 합니다. 안에 너무 많이 들어가는 일은 없지만, 가장 오래 기다린 태스크가 새치기를
당합니다.

Expect: Whoever asks afterwards waits behind the others
"""

import asyncio


class FutureSemaphore(FutureSemaphore):
    async def acquire(self):
        while self._free == 0:
            turn = asyncio.get_running_loop().create_future()
            self._line.append(turn)
            await turn
        self._free -= 1

    def release(self):
        self._free += 1
        if self._line:
            self._line.popleft().set_result(None)
