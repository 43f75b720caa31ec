"""release() takes the first future from the line, and if that one is done already, it does nothing more. The next ones
do not get the permit, and it does not become free either.

release()가 줄의 첫 퓨처를 꺼내 보고, 이미 완료된 것이면 거기에서 그만둡니다. 다음 태스크도 허가를 받지 못하고, 남은
허가가 되지도 않습니다.

Expect: A permit that is given back in that moment goes to the next one in the line
"""

import asyncio


class FairSemaphore(FairSemaphore):
    def release(self):
        if self._line:
            turn = self._line.popleft()
            if not turn.done():
                turn.set_result(None)
        else:
            self._free += 1
