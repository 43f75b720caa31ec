"""The gathering is cancelled, and its jobs go on as if nothing had happened: asyncio.wait, or a future, leaves them
alone when the one who waits is cancelled. Catch CancelledError, cancel every job, wait for them, and raise it again.

기다리는 쪽은 취소되었는데 작업은 아무 일 없었던 듯 계속됩니다. asyncio.wait나 퓨처는 기다리는 쪽이 취소되어도 작업을
건드리지 않습니다. CancelledError를 잡아 모든 작업을 취소하고, 끝나기를 기다린 뒤 다시 일으키세요.

Expect: Got: 1s 4s 5s
"""


_gather_in_order = gather_in_order


async def gather_in_order(*awaitables, return_exceptions=False):
    jobs = [asyncio.ensure_future(each) for each in awaitables]
    return await asyncio.shield(_gather_in_order(*jobs, return_exceptions=return_exceptions))
