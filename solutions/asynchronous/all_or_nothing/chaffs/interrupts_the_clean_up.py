"""When load_all is cancelled, its jobs are cancelled twice. The second cancellation arrives while they clean up, and
interrupts that.

load_all이 취소되면 작업을 두 번 취소합니다. 두 번째 취소가 정리하는 도중에 도착해서 정리를 끊습니다.

Expect: and nothing interrupts them in it
"""

import asyncio


async def load_all(*jobs):
    tasks = [asyncio.ensure_future(job) for job in jobs]
    try:
        return list(await asyncio.gather(*tasks))
    except BaseException as first:
        for task in tasks:
            task.cancel()
        outcomes = await asyncio.gather(*tasks, return_exceptions=True)
        if isinstance(first, asyncio.CancelledError):
            raise
    raise ExceptionGroup("jobs failed", [outcome for outcome in outcomes if isinstance(outcome, Exception)])
