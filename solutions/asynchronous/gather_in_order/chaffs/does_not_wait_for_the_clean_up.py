"""The jobs are cancelled, but not waited for. cancel() only asks: each of them sees CancelledError in a later turn of
the loop and may take its time to clean up. CancelledError came out while they were still at it.

작업을 취소하기만 하고 기다리지 않습니다. cancel()은 부탁일 뿐입니다. 작업은 다음 차례에 CancelledError를 받고,
뒷정리에 시간이 걸릴 수도 있습니다. 뒷정리가 끝나기도 전에 CancelledError가 나왔습니다.

Expect: Got: 5s 6s 7s 8s
"""


_wait = asyncio.wait
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
        raise
