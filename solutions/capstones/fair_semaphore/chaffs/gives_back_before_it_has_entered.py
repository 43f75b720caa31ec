"""A task that is cancelled while it waits for the block gives a permit back, although it never had one.

블록에 들어가려고 기다리다 취소된 태스크가, 가진 적도 없는 허가를 반납합니다.

Expect: It has no permit to give back
"""

class FairSemaphore(FairSemaphore):
    async def __aenter__(self):
        try:
            await self.acquire()
        except BaseException:
            self.release()
            raise
        return self
