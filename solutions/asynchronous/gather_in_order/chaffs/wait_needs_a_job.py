"""Without arguments there is nothing to wait for, and asyncio.wait refuses an empty set. Return an empty list before.

인자가 없으면 기다릴 것이 없고, asyncio.wait는 빈 집합을 받지 않습니다. 그 전에 빈 리스트를 반환하세요.

Expect: ValueError: Set of Tasks/Futures is empty
"""


_gather_in_order = gather_in_order


async def gather_in_order(*awaitables, return_exceptions=False):
    if not awaitables:
        await asyncio.wait([])
    return await _gather_in_order(*awaitables, return_exceptions=return_exceptions)
