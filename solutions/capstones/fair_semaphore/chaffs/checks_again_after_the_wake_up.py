"""The permit that came back is not kept for the task that was woken: a task that asks before it runs takes the permit
away, and the woken task has to wait again, behind everybody who has come in the meantime.

돌아온 허가를 깨운 태스크의 몫으로 남겨 두지 않습니다. 그 태스크가 실행되기 전에 요청한 태스크가 허가를 가져가고,
깨어난 태스크는 그사이에 온 모두의 뒤에서 다시 기다려야 합니다.

Expect: Whoever asks afterwards waits behind the others
"""

import asyncio


class FairSemaphore(FairSemaphore):
    async def acquire(self):
        while self._free == 0:
            turn = asyncio.get_running_loop().create_future()
            self._line.append(turn)
            try:
                await turn
            except asyncio.CancelledError:
                if turn.cancelled():
                    if turn in self._line:
                        self._line.remove(turn)
                elif self._free > 0:
                    self.wake_up_next()
                raise
        self._free -= 1

    def wake_up_next(self):
        while self._line:
            turn = self._line.popleft()
            if not turn.done():
                turn.set_result(None)
                return

    def release(self):
        self._free += 1
        self.wake_up_next()
