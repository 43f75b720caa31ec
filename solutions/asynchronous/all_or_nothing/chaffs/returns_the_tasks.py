"""What is returned are the tasks, and not what the jobs returned. A task holds its result, and gives it to those who
ask.

작업이 반환한 값이 아니라 태스크를 반환합니다. 결과는 태스크 안에 들어 있으므로 꺼내야 합니다.

Expect: values, and not tasks or coroutines
"""

import asyncio


async def load_all(*jobs):
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(job) for job in jobs]
    return tasks
