"""release() only looks for somebody to wake. When nobody waits, the permit is lost: the next task that asks finds none
and waits, although nobody is inside.

release()가 깨울 태스크만 찾습니다. 기다리는 태스크가 없으면 허가가 사라져서, 안에 아무도 없는데 다음에 요청한
태스크가 기다리게 됩니다.

Expect: A permit that is given back while nobody waits is free again
"""

class FutureSemaphore(FutureSemaphore):
    def release(self):
        if self._line:
            self._line.popleft().set_result(None)
