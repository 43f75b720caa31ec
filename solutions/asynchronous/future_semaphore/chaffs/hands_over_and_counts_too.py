"""The permit is handed to the first in the line, and the count goes up as well. So one permit has become two: one is
with the woken task, the other lies there for the next one who asks.

허가를 맨 앞 태스크에 넘겨주면서 남은 허가의 수도 늘립니다. 허가 하나가 둘이 되어, 하나는 깨어난 태스크가 갖고 다른
하나는 다음에 요청하는 태스크가 가져갑니다.

Expect: Handing permits over neither makes new ones nor loses any
"""

class FutureSemaphore(FutureSemaphore):
    def release(self):
        self._free += 1
        if self._line:
            self._line.popleft().set_result(None)
