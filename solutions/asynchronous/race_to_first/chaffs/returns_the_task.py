"""A task comes back, and not its result. asyncio.wait gives two sets of tasks; it neither returns results nor raises
what is inside of them. Ask the task that is done for its result().

결과가 아니라 태스크가 반환됩니다. asyncio.wait는 태스크 집합 두 개를 줄 뿐, 결과를 반환하지도 않고 태스크의 예외를
일으키지도 않습니다. 완료된 태스크의 result()를 호출하세요.

Expect: <Task finished
"""


async def first(*jobs):
    if not jobs:
        raise ValueError("first() needs at least one job")
    tasks = [asyncio.create_task(job) for job in jobs]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    return done.pop()
