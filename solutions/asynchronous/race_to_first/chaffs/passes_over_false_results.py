"""A result that counts as false, such as None or 0, is not taken for a result, and first() goes on waiting. Whether a
job has ended does not depend on what it returned: ask the task whether it is done.

None이나 0처럼 거짓으로 취급되는 결과가 나오면 결과가 아니라고 보고 계속 기다립니다. 작업이 끝났는지는 무엇을
반환했는지와 상관이 없습니다. 태스크가 완료되었는지를 보세요.

Expect: A job has ended when it has returned
"""


async def first(*jobs):
    if not jobs:
        raise ValueError("first() needs at least one job")
    tasks = [asyncio.create_task(job) for job in jobs]
    try:
        result = None
        pending = set(tasks)
        while pending and not result:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            result = done.pop().result()
        return result
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
