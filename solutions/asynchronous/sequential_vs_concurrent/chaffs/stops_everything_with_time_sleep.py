"""time.sleep stops the whole thread, and with it the event loop and all other tasks. asyncio.sleep stops only the
coroutine that awaits it and gives control back to the loop.

time.sleep은 스레드 전체를 멈추므로 이벤트 루프와 다른 태스크까지 모두 멈춥니다. asyncio.sleep은 그것을 await한
코루틴만 멈추고 제어권을 이벤트 루프에 돌려줍니다.

Expect: time.sleep(0.5) was called inside the event loop: it stops every task
"""

import time


async def count(name, n, log):
    for step in range(1, n + 1):
        log(f"{name} {step}/{n}")
        time.sleep(0.5)
