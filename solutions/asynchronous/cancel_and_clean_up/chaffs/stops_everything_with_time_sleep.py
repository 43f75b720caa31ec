"""time.sleep stops the whole thread, the event loop included: while it sleeps, nobody can even cancel the task.

time.sleep은 이벤트 루프까지 포함해 스레드 전체를 멈춥니다. 그동안에는 태스크를 취소할 수도 없습니다.

Expect: was called inside the event loop: it stops every task
"""

import time


async def poll(fetch, save, interval):
    items = []
    try:
        while True:
            try:
                items.append(await fetch())
            except Exception:
                pass
            time.sleep(interval)
    finally:
        await save(items)
