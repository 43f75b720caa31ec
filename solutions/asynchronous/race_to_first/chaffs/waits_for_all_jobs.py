"""All jobs run to their ends before anything comes back, so the slowest one decides how long it takes. The race is
over when the first one has ended: asyncio.wait can be told so with return_when.

모든 작업이 끝나야 결과가 나오므로 가장 느린 작업이 걸리는 시간을 정합니다. 경주는 하나가 먼저 끝나면 끝난 것입니다.
asyncio.wait에는 return_when으로 그렇게 알려 줄 수 있습니다.

Expect: nobody waits for the slow ones
"""


async def first(*jobs):
    if not jobs:
        raise ValueError("first() needs at least one job")
    ended = []
    tasks = [asyncio.create_task(job) for job in jobs]
    for task in tasks:
        task.add_done_callback(ended.append)
    try:
        await asyncio.wait(tasks)
    except asyncio.CancelledError:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        raise
    await asyncio.gather(*tasks, return_exceptions=True)
    return ended[0].result()
