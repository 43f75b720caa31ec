"""release() refuses to raise the count above the number at the beginning. In this semaphore it does not ask whether the
permit was taken before.

release()가 처음 개수보다 많아지지 않게 막습니다. 이 세마포어의 release()는 얻은 적이 있는 허가인지 따지지 않습니다.

Expect: there is one permit more than at the beginning
"""

class FairSemaphore(FairSemaphore):
    def __init__(self, value=1):
        super().__init__(value)
        self._limit = value

    def release(self):
        super().release()
        self._free = min(self._free, self._limit)
