"""When load_all itself is cancelled, it ends at once, and its jobs go on without it: they are tasks of their own, and
nobody has cancelled them.

load_all 자신이 취소되면 바로 끝나고, 작업은 그대로 계속 실행됩니다. 작업은 따로 실행되는 태스크인데 아무도 취소하지
않았습니다.

Expect: the jobs are cancelled as well
"""

import asyncio


async def load_all(*jobs):
    tasks = [asyncio.create_task(job) for job in jobs]
    if not tasks:
        return []
    _, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    for task in pending:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    errors = [task.exception() for task in tasks if not task.cancelled() and task.exception()]
    if errors:
        raise ExceptionGroup("jobs failed", errors)
    return [task.result() for task in tasks]
