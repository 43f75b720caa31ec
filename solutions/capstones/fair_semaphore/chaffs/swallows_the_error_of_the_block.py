"""The value that __aexit__ returns says whether the error has been dealt with. Here it says yes: the error of the block
disappears.

__aexit__의 반환값은 예외를 처리했는지를 뜻합니다. 여기서는 처리했다고 말하므로, 블록에서 발생한 예외가 사라집니다.

Expect: The semaphore has nothing to do with the error
"""

class FairSemaphore(FairSemaphore):
    async def __aexit__(self, exc_type, exc, tb):
        self.release()
        return True
