"""An error of save() is swallowed. The task ends as cancelled, as if everything were saved.

save()에서 발생한 예외를 삼킵니다. 모두 저장된 것처럼 태스크가 취소된 것으로 끝납니다.

Expect: Then nothing was saved, and the caller has to know
"""

import asyncio


async def poll(fetch, save, interval):
    items = []
    try:
        while True:
            try:
                items.append(await fetch())
            except Exception:
                pass
            await asyncio.sleep(interval)
    finally:
        try:
            await save(items)
        except Exception:
            pass
