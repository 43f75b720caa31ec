"""The other jobs are cancelled, and the error comes out at once. They have not even begun to clean up then, and an
error that they raise while they do is lost.

나머지 작업을 취소하고 곧바로 예외를 내보냅니다. 그때 작업들은 정리를 시작하지도 못했고, 정리하다 발생한 예외는
사라집니다.

Expect: The error comes out when all jobs have ended, and not before
"""

import asyncio


async def load_all(*jobs):
    tasks = [asyncio.create_task(job) for job in jobs]
    if not tasks:
        return []
    try:
        done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    except asyncio.CancelledError:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
        raise
    for task in pending:
        task.cancel()
    errors = [task.exception() for task in done if task.exception()]
    if errors:
        raise ExceptionGroup("jobs failed", errors)
    return [task.result() for task in tasks]
