"""first() is over while losers are still cleaning up. cancel() only asks: a task needs at least one more turn of the
event loop to see its CancelledError, and may need some time after that. Wait until all of them have ended.

진 작업이 아직 뒷정리를 하고 있는데 first()가 끝났습니다. cancel()은 부탁일 뿐입니다. 태스크가 CancelledError를
받으려면 이벤트 루프가 적어도 한 번은 더 돌아야 하고, 그 뒤에도 시간이 걸릴 수 있습니다. 모두 끝날 때까지 기다리세요.

Expect: first() waits until all of them have ended
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
        await asyncio.gather(*tasks, return_exceptions=True)
        raise
    for task in pending:
        task.cancel()
    return done.pop().result()
