"""acquire() gives control to the event loop even if a permit is free, and other code runs in between.

남은 허가가 있어도 acquire()가 제어권을 이벤트 루프에 넘겨서, 그사이에 다른 코드가 실행됩니다.

Expect: not even for one turn of the event loop
"""

import asyncio


class FairSemaphore(FairSemaphore):
    async def acquire(self):
        await asyncio.sleep(0)
        await super().acquire()
