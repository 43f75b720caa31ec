"""The CancelledErrors of the jobs that were cancelled because of the failure are in the group as well. But these jobs
have not failed, and the group is no ExceptionGroup any more: a CancelledError is no Exception.

실패 때문에 취소된 작업의 CancelledError까지 그룹에 담습니다. 이 작업들은 실패한 것이 아닙니다. 게다가
CancelledError는 Exception이 아니어서 그룹도 더는 ExceptionGroup이 아닙니다.

Expect: The cancelled jobs are no failures
"""

import asyncio


async def load_all(*jobs):
    tasks = [asyncio.create_task(job) for job in jobs]
    try:
        if tasks:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    finally:
        for task in tasks:
            task.cancel()
        results = await asyncio.gather(*tasks, return_exceptions=True)
    errors = [result for result in results if isinstance(result, BaseException)]
    if errors:
        raise BaseExceptionGroup("jobs failed", errors)
    return results
