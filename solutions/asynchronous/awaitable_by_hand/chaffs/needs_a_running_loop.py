"""The pause asks for the running event loop, and without one it fails. A loop is needed for its clock, its timers and
its futures; a plain suspension needs none of them.

Pause가 실행 중인 이벤트 루프를 찾는데, 루프가 없으면 실패합니다. 루프는 시계나 타이머, 퓨처가 필요할 때 쓰는
것입니다. 그저 한 번 중단하는 데에는 아무것도 필요 없습니다.

Expect: no running event loop
"""

import asyncio


class Pause(Pause):
    def __await__(self):
        for _ in range(self.times):
            yield from asyncio.sleep(0.01).__await__()
        return self.times
