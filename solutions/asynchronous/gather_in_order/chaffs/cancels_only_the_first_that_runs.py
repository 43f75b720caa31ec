"""Only the first of the jobs that still run is cancelled, and the others go on. Whoever cancels a job and awaits it
gets its CancelledError right there, and leaves before the next one has its turn. Cancel all of them first, and then
wait.

아직 실행 중인 작업 가운데 첫 번째만 취소되고 나머지는 계속됩니다. 작업을 취소하고 바로 await하면 그 자리에서
CancelledError가 발생해, 다음 작업을 취소하기도 전에 빠져나가게 됩니다. 먼저 모두 취소하고, 그다음에 기다리세요.

Expect: Got: 1s 2s 4s
"""


_gather_in_order = gather_in_order


async def gather_in_order(*awaitables, return_exceptions=False):
    jobs = [asyncio.ensure_future(each) for each in awaitables]
    try:
        return await asyncio.shield(_gather_in_order(*jobs, return_exceptions=return_exceptions))
    except asyncio.CancelledError:
        for job in jobs:
            job.cancel()
            await job
        raise
