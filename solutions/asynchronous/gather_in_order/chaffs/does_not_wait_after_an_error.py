"""With return_exceptions=True an error is one outcome among others. Here it ends the waiting, and jobs that have not
ended yet have no result to put into the list.

return_exceptions=True이면 예외도 결과의 하나일 뿐입니다. 그런데 예외가 나오자 기다리기를 멈추었고, 아직 끝나지 않은
작업에는 리스트에 담을 결과가 없습니다.

Expect: InvalidStateError
"""


async def gather_in_order(*awaitables, return_exceptions=False):
    jobs = [asyncio.ensure_future(each) for each in awaitables]
    if not jobs:
        return []
    for job in jobs:
        job.add_done_callback(_error_of)
    try:
        done, _ = await asyncio.wait(jobs, return_when=asyncio.FIRST_EXCEPTION)
    except asyncio.CancelledError:
        for job in jobs:
            job.cancel()
        await asyncio.wait(jobs)
        raise
    for job in done:
        if not return_exceptions:
            job.result()
    return [job.result() if _error_of(job) is None else _error_of(job) for job in jobs]
