"""The results stand in the order in which the jobs finished. Whoever reads them wants to know which result belongs to
which argument, so each one goes to the place of its argument.

결과가 끝난 순서대로 담겨 있습니다. 결과를 읽는 쪽은 어느 결과가 어느 인자의 것인지 알아야 하므로, 결과는 그 인자의
자리에 담아야 합니다.

Expect: Who finishes first does not matter
"""


class _Finished(list):
    """The jobs in the order in which they ended."""


_gather_in_order = gather_in_order


async def gather_in_order(*awaitables, return_exceptions=False):
    finished = []
    jobs = [asyncio.ensure_future(each) for each in awaitables]
    for job in jobs:
        job.add_done_callback(finished.append)
    await _gather_in_order(*jobs, return_exceptions=return_exceptions)
    return [job.result() if _error_of(job) is None else _error_of(job) for job in finished]
