"""release() refuses to raise the count above the number at the beginning. Such semaphores exist, but in this one
release() does not ask whether the permit was taken before.

release()가 처음 개수보다 많아지지 않게 막습니다. 그런 세마포어도 있지만, 이 세마포어의 release()는 얻은 적이 있는
허가인지 따지지 않습니다.

Expect: there is one permit more than at the beginning
"""

class FutureSemaphore(FutureSemaphore):
    def __init__(self, value=1):
        super().__init__(value)
        self._limit = value

    def release(self):
        if self._line:
            self._line.popleft().set_result(None)
        else:
            self._free = min(self._free + 1, self._limit)
