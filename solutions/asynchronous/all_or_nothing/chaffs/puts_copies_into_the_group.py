"""The group holds new exceptions, made from the old ones. Whoever looks for the error object, its attributes or its
traceback does not find them.

원래 예외로 새 예외를 만들어 그룹에 담습니다. 원래 예외 객체나 그 속성, 트레이스백을 찾아도 없습니다.

Expect: not a copy or a text
"""

import asyncio


async def load_all(*jobs):
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(job) for job in jobs]
    except ExceptionGroup as failures:
        raise ExceptionGroup("jobs failed", [type(error)(*error.args) for error in failures.exceptions]) from None
    return [task.result() for task in tasks]
