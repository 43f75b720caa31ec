"""Nobody gives the permit back when the block ends, so the next one waits for ever.

블록이 끝나도 허가를 반납하지 않아서, 다음 태스크가 영영 기다립니다.

Expect: Inside the block the permit is taken, and after it the permit is free again
"""

class FairSemaphore(FairSemaphore):
    async def __aexit__(self, exc_type, exc, tb):
        pass
