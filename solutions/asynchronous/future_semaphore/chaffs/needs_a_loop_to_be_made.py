"""The semaphore looks for the event loop when it is made. At that moment often none runs yet, for example while a
module is imported, so it cannot be made, or holds on to another loop than the one its tasks run in.

세마포어를 만들 때 이벤트 루프를 찾습니다. 모듈을 import할 때처럼 아직 실행되는 루프가 없는 때가 많아서, 아예 만들지
못하거나 태스크가 실행되는 루프와 다른 루프를 붙들게 됩니다.

Expect: The loop that counts is the one in which a task waits
"""

import asyncio


class FutureSemaphore(FutureSemaphore):
    def __init__(self, value=1):
        super().__init__(value)
        self._loop = asyncio.get_running_loop()

    async def acquire(self):
        if self._free > 0:
            self._free -= 1
            return
        turn = self._loop.create_future()
        self._line.append(turn)
        await turn
