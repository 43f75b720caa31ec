"""The results stand in the order in which the jobs finished. The caller cannot tell any more which one belongs to which
job.

결과가 작업이 끝난 순서대로 담깁니다. 호출한 쪽은 어느 결과가 어느 작업의 것인지 알 수 없습니다.

Expect: The results stand in the order of the jobs
"""

import asyncio


async def load_all(*jobs):
    results = []

    def keep(task):
        if not task.cancelled() and task.exception() is None:
            results.append(task.result())

    async with asyncio.TaskGroup() as group:
        for job in jobs:
            group.create_task(job).add_done_callback(keep)
    return results
