"""The functions ran in threads at the same time, but the thread of the event loop stood still until they had ended.
To wait without await is blocking, too, whatever it waits for.

함수들이 여러 스레드에서 동시에 실행되었지만, 이벤트 루프의 스레드는 그동안 멈춰 있었습니다. 무엇을 기다리든 await
없이 기다리는 것은 그 자체가 블로킹입니다.

Expect: does not stand still until it has ended
"""

from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context


async def call_all(functions):
    with ThreadPoolExecutor() as pool:
        jobs = [pool.submit(copy_context().run, function) for function in functions]
    return [job.result() for job in jobs]
