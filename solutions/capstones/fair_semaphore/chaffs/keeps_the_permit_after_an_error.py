"""The permit is given back only when the block ends without an error. After the first error it is lost.

블록이 예외 없이 끝났을 때만 허가를 반납합니다. 예외가 한 번 발생하면 허가를 잃습니다.

Expect: An error inside the block ends it as well
"""

class FairSemaphore(FairSemaphore):
    async def __aexit__(self, exc_type, exc, tb):
        if exc is None:
            self.release()
