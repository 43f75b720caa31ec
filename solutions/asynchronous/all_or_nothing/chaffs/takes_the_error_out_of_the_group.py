"""Only the first error comes out, without the group. If more jobs have failed, nobody learns about their errors.

그룹에서 첫 예외만 꺼내 내보냅니다. 다른 작업도 실패했다면 그 예외는 아무도 알 수 없습니다.

Expect: what comes out is always an ExceptionGroup
"""

import asyncio


async def load_all(*jobs):
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(job) for job in jobs]
    except ExceptionGroup as failures:
        raise failures.exceptions[0] from None
    return [task.result() for task in tasks]
