"""The loop kept waking up to see whether the functions were finished. That costs time, and the result is noticed
late. A thread can wake the loop itself, and what is awaited should be finished at that moment.

함수가 끝났는지 보려고 루프가 거듭 깨어났습니다. 그만큼 자원이 들고 결과도 늦게 알게 됩니다. 스레드는 루프를 직접 깨울
수 있으므로, await는 바로 그때 끝나야 합니다.

Expect: the loop sleeps until a thread wakes it
"""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context


async def call_all(functions):
    with ThreadPoolExecutor() as pool:
        jobs = [pool.submit(copy_context().run, function) for function in functions]
        while not all(job.done() for job in jobs):
            await asyncio.sleep(0.01)
        return [job.result() for job in jobs]
