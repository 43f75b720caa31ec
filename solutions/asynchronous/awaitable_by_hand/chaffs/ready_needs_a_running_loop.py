"""The value is handed over by way of the running event loop, and without one that fails. A loop is needed for its
clock, its timers and its futures; a value that is there needs none of them.

값을 건네려고 실행 중인 이벤트 루프를 찾는데, 루프가 없으면 실패합니다. 루프는 시계나 타이머, 퓨처가 필요할 때 쓰는
것입니다. 이미 있는 값을 건네는 데에는 아무것도 필요 없습니다.

Expect: no running event loop
"""

import asyncio


class Ready(Ready):
    def __await__(self):
        future = asyncio.get_running_loop().create_future()
        future.set_result(self.value)
        return future.__await__()
