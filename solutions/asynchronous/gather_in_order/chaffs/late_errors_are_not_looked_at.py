"""After the first error nobody looks at the jobs any more. If another one fails later, asyncio reports "Task exception
was never retrieved", at some moment when the task is thrown away. Look at every error, even if it comes too late to be
raised: a callback that calls exception() is enough.

첫 예외가 나온 뒤로는 아무도 남은 작업을 살펴보지 않습니다. 나중에 다른 작업이 실패하면, 그 태스크가 버려질 때
asyncio가 "Task exception was never retrieved"라고 알립니다. 늦어서 일으킬 수 없는 예외라도 한 번은 확인해야 합니다.
exception()을 호출하는 콜백이면 충분합니다.

Expect: asyncio reports every error that nobody has looked at
"""


async def gather_in_order(*awaitables, return_exceptions=False):
    jobs = [asyncio.ensure_future(each) for each in awaitables]
    if not jobs:
        return []
    until = asyncio.ALL_COMPLETED if return_exceptions else asyncio.FIRST_EXCEPTION
    try:
        done, _ = await asyncio.wait(jobs, return_when=until)
    except asyncio.CancelledError:
        for job in jobs:
            job.cancel()
        await asyncio.wait(jobs)
        raise
    for job in done:
        if not return_exceptions:
            job.result()
    return [job.result() if _error_of(job) is None else _error_of(job) for job in jobs]
