"""The value of __aenter__ is what stands behind `as`. Here it is not the semaphore.

__aenter__가 반환한 값이 `as` 뒤의 이름에 담깁니다. 여기서는 그것이 세마포어가 아닙니다.

Expect: binds the semaphore
"""

class FairSemaphore(FairSemaphore):
    async def __aenter__(self):
        await self.acquire()
