"""All jobs are cancelled, but only the first one is waited for. Its CancelledError comes out of the await, and leaves
before the next one is waited for. asyncio.wait waits for all of them and raises nothing of theirs.

작업을 모두 취소하지만 첫 번째만 기다립니다. await에서 그 작업의 CancelledError가 발생해, 다음 작업을 기다리기도 전에
빠져나가게 됩니다. asyncio.wait는 모두를 기다리고, 작업의 예외를 일으키지 않습니다.

Expect: 1: a has cleaned up, 2: gathering raised CancelledError
"""


_gather_in_order = gather_in_order


async def gather_in_order(*awaitables, return_exceptions=False):
    jobs = [asyncio.ensure_future(each) for each in awaitables]
    inner = asyncio.ensure_future(_gather_in_order(*jobs, return_exceptions=return_exceptions))
    inner.add_done_callback(_error_of)
    try:
        return await asyncio.shield(inner)
    except asyncio.CancelledError:
        for job in jobs:
            job.cancel()
        for job in jobs:
            await job
        raise
