"""acquire() gives control to the event loop even if a permit is free. Other code runs in between, and whoever relied on
the free permit finds the world changed.

남은 허가가 있어도 acquire()가 제어권을 이벤트 루프에 넘깁니다. 그사이에 다른 코드가 실행되므로, 바로 들어갈 수 있다고
믿었던 쪽은 달라진 상황을 만나게 됩니다.

Expect: not even for one turn of the event loop
"""

import asyncio


class FutureSemaphore(FutureSemaphore):
    async def acquire(self):
        await asyncio.sleep(0)
        await super().acquire()
