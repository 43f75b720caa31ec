"""A loser fails while it cleans up, and its error comes out in place of the outcome: awaiting a task raises whatever
is inside. Wait for the losers in a way that does not raise, with asyncio.wait or with return_exceptions=True.

진 작업이 뒷정리를 하다 실패하면 원래 결과 대신 그 예외가 나옵니다. 태스크를 await하면 그 안의 예외가 무엇이든 발생하기
때문입니다. asyncio.wait나 return_exceptions=True처럼 예외를 일으키지 않는 방법으로 기다리세요.

Expect: Raised: OSError: the disk is full
"""


async def first(*jobs):
    if not jobs:
        raise ValueError("first() needs at least one job")
    tasks = [asyncio.create_task(job) for job in jobs]
    try:
        done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    except asyncio.CancelledError:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        raise
    for task in pending:
        task.cancel()
    for task in pending:
        try:
            await task
        except asyncio.CancelledError:
            pass
    return done.pop().result()
