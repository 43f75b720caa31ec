"""There is a group, but with one error only: that of the first job that failed. The errors of the other jobs are lost.

그룹이 나오기는 하지만 맨 처음 실패한 작업의 예외 하나만 담겨 있습니다. 다른 작업의 예외는 사라집니다.

Expect: Then both errors are in the group
"""

import asyncio


async def load_all(*jobs):
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(job) for job in jobs]
    except ExceptionGroup as failures:
        raise ExceptionGroup("a job failed", failures.exceptions[:1]) from None
    return [task.result() for task in tasks]
