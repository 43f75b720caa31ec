"""Without jobs nothing will ever end, so whoever waits for the first end waits for ever. Check that before, and raise
ValueError.

작업이 없으면 끝날 것도 없으므로, 먼저 끝나는 것을 기다리면 영원히 기다리게 됩니다. 그 전에 확인해서 ValueError를
일으키세요.

Expect: nobody can go on
"""


_first = first


async def first(*jobs):
    if not jobs:
        await asyncio.get_running_loop().create_future()
    return await _first(*jobs)
