"""The function asks in every turn of the event loop whether one of the jobs is done. The loop never rests, and no time
can pass while it is busy. asyncio.wait comes back when there is something to see.

작업 하나가 끝났는지를 이벤트 루프가 돌 때마다 물어보고 있습니다. 이벤트 루프는 쉬지 못하고, 그동안 시간도 흐르지
않습니다. asyncio.wait는 볼 것이 생겼을 때 돌아옵니다.

Expect: something waits in a busy loop
"""


async def first(*jobs):
    if not jobs:
        raise ValueError("first() needs at least one job")
    tasks = [asyncio.create_task(job) for job in jobs]
    try:
        while not any(task.done() for task in tasks):
            await asyncio.sleep(0)
        return next(task for task in tasks if task.done()).result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
