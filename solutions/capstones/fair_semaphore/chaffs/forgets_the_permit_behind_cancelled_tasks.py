"""If only cancelled tasks stand in the line, release() finds nobody to wake and returns: the permit is neither handed
over nor free.

줄에 취소된 태스크만 있으면 release()는 깨울 태스크를 찾지 못하고 그냥 돌아갑니다. 허가를 넘겨주지도, 남은 허가로
만들지도 않습니다.

Expect: and not lost with the tasks that have left
"""

class FairSemaphore(FairSemaphore):
    def release(self):
        if not self._line:
            self._free += 1
        while self._line:
            turn = self._line.popleft()
            if not turn.done():
                turn.set_result(None)
                return
