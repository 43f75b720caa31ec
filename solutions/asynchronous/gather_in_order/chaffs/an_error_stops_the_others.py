"""One job fails, and the others are cancelled. That is what a TaskGroup is for: all or nothing. With gather the others
go on to their own ends.

하나가 실패하자 나머지까지 취소됩니다. 모두 성공하지 않으면 모두 취소하는 것은 TaskGroup이 하는 일입니다. gather에서는
나머지가 각자 끝까지 실행됩니다.

Expect: An error of one job is no reason to stop the others
"""


_gather_in_order = gather_in_order


async def gather_in_order(*awaitables, return_exceptions=False):
    jobs = [asyncio.ensure_future(each) for each in awaitables]
    try:
        return await _gather_in_order(*jobs, return_exceptions=return_exceptions)
    finally:
        for job in jobs:
            job.cancel()
