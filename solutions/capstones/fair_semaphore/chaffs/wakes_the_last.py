"""The permit goes to the task at the wrong end of the line: the one that came last.

허가가 줄의 반대쪽 끝, 가장 늦게 온 태스크에 갑니다.

Expect: Waiting tasks go in in the order in which they came
"""

class FairSemaphore(FairSemaphore):
    def release(self):
        while self._line:
            turn = self._line.pop()
            if not turn.done():
                turn.set_result(None)
                return
        self._free += 1
