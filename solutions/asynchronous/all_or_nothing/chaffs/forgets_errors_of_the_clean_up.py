"""The errors are collected before the cancelled jobs have cleaned up. What fails in that is never reported.

취소된 작업이 정리를 마치기 전에 예외를 모읍니다. 정리하다 실패한 것은 알려지지 않습니다.

Expect: A job that is cancelled and fails while it cleans up has failed, too
"""

import asyncio


async def load_all(*jobs):
    tasks = [asyncio.create_task(job) for job in jobs]
    errors = []
    try:
        if tasks:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
            errors = [task.exception() for task in done if task.exception()]
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    if errors:
        raise ExceptionGroup("jobs failed", errors)
    return [task.result() for task in tasks]
