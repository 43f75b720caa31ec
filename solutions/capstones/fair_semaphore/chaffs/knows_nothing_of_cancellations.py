"""A cancelled task stays in the line with its future, which is cancelled as well. As soon as release() comes to it, it
tries to complete a future that is done already, and fails: the permit is lost, and so is the turn of the next one.

취소된 태스크의 퓨처도 취소된 채로 줄에 남습니다. release()가 그 차례에 이르면 이미 완료된 퓨처를 또 완료하려다
실패하고, 허가도 다음 태스크의 차례도 사라집니다.

Expect: InvalidStateError
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

    def release(self):
        if self._line:
            self._line.popleft().set_result(None)
        else:
            self._free += 1
