"""Results that are false, such as 0 or None, are left out.

0이나 None처럼 거짓으로 취급되는 결과가 빠집니다.

Expect: are false, but a job has returned them
"""

import asyncio


async def load_all(*jobs):
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(job) for job in jobs]
    return [task.result() for task in tasks if task.result()]
