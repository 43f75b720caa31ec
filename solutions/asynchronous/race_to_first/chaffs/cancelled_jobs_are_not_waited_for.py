"""When first() is cancelled, it cancels its jobs and leaves at once. They are still cleaning up when CancelledError
comes out. They need the same care as losers: wait until they have ended.

first()가 취소되면 작업을 취소하고 바로 나가 버립니다. CancelledError가 나왔을 때 작업은 아직 뒷정리를 하고 있습니다.
진 작업과 똑같이 끝날 때까지 기다려야 합니다.

Expect: first() waits for them as it waits for losers
"""


async def first(*jobs):
    if not jobs:
        raise ValueError("first() needs at least one job")
    tasks = [asyncio.create_task(job) for job in jobs]
    for task in tasks:
        task.add_done_callback(lambda task: task.cancelled() or task.exception())
    try:
        done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    except asyncio.CancelledError:
        for task in tasks:
            task.cancel()
        raise
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    return done.pop().result()
