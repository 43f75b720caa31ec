"""time.sleep stops the whole thread: while the task waits in it, no other task can run, and so nobody can ever give a
permit back.

time.sleep은 스레드 전체를 멈춥니다. 그 안에서 기다리는 동안 다른 태스크가 실행되지 못하므로, 허가를 반납할 태스크도
멈춰 있습니다.

Expect: was called inside the event loop: it stops every task
"""

import time


class FutureSemaphore(FutureSemaphore):
    async def acquire(self):
        while self._free == 0:
            time.sleep(0.1)
        self._free -= 1

    def release(self):
        self._free += 1
