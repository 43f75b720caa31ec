"""The permit is handed to the first in the line, and the count goes up as well: one permit has become two.

허가를 맨 앞 태스크에 넘겨주면서 남은 허가의 수도 늘립니다. 허가 하나가 둘이 됩니다.

Expect: One permit still lets only one of them in
"""

class FairSemaphore(FairSemaphore):
    def release(self):
        self._free += 1
        while self._line:
            turn = self._line.popleft()
            if not turn.done():
                turn.set_result(None)
                return
