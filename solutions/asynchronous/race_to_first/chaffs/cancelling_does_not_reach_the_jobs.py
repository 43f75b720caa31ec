"""first() is cancelled, and its jobs go on: asyncio.wait leaves its tasks alone when the one who waits is cancelled.
Cancel them and wait for them on the way out, in a finally block or in an except for CancelledError.

first()가 취소되었는데 작업은 계속됩니다. asyncio.wait는 기다리는 쪽이 취소되어도 태스크를 건드리지 않습니다. finally
블록이나 CancelledError를 잡는 except에서 모두 취소하고 기다린 다음 나가세요.

Expect: all jobs are cancelled at that moment
"""


async def first(*jobs):
    if not jobs:
        raise ValueError("first() needs at least one job")
    tasks = [asyncio.create_task(job) for job in jobs]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    return done.pop().result()
