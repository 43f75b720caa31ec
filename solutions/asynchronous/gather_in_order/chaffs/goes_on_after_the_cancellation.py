"""The jobs are cancelled and waited for, but then their outcomes are told, as if nobody had cancelled the gathering
itself. Whoever cancels it waits for a CancelledError, whatever the jobs answer.

작업을 취소하고 기다리기는 하지만, 그다음에는 자기가 취소되지 않은 것처럼 작업의 결과를 알립니다. 취소한 쪽은 작업이
무엇을 반환했든 CancelledError를 기다립니다.

Expect: A cancellation is for gather_in_order itself
"""


async def gather_in_order(*awaitables, return_exceptions=False):
    jobs = [asyncio.ensure_future(each) for each in awaitables]
    if not jobs:
        return []
    for job in jobs:
        job.add_done_callback(_error_of)
    try:
        until = asyncio.ALL_COMPLETED if return_exceptions else asyncio.FIRST_EXCEPTION
        done, _ = await asyncio.wait(jobs, return_when=until)
    except asyncio.CancelledError:
        for job in jobs:
            job.cancel()
        done, _ = await asyncio.wait(jobs)
    results = []
    for job in done if not return_exceptions else ():
        job.result()
    for job in jobs:
        try:
            results.append(job.result())
        except (Exception, asyncio.CancelledError) as error:
            results.append(error)
    return results
