"""All jobs are waited for, and only then the errors are looked for, from the front. So the error comes late, and if
there are several, it is not the one that happened first.

모든 작업이 끝나기를 기다린 다음에야 앞에서부터 예외를 찾고 있습니다. 그래서 예외가 늦게 나오고, 여럿이면 가장 먼저
발생한 예외가 아닐 수 있습니다.

Expect: If several fail, the error that happens first comes out
"""


async def gather_in_order(*awaitables, return_exceptions=False):
    jobs = [asyncio.ensure_future(each) for each in awaitables]
    if not jobs:
        return []
    await asyncio.wait(jobs)
    return [job.result() if _error_of(job) is None or not return_exceptions else _error_of(job) for job in jobs]
