"""A job that fails is passed over, and first() waits for one that succeeds. To fail is to end as well: if the first to
end has failed, its error is the outcome.

실패한 작업은 지나치고, 성공하는 작업이 나올 때까지 기다립니다. 실패한 것도 끝난 것입니다. 먼저 끝난 작업이 실패했다면
그 예외가 결과입니다.

Expect: To fail is to end as well
"""


async def first(*jobs):
    if not jobs:
        raise ValueError("first() needs at least one job")
    tasks = [asyncio.create_task(job) for job in jobs]
    try:
        pending = set(tasks)
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            task = done.pop()
            if task.exception() is None:
                return task.result()
        raise task.exception()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
