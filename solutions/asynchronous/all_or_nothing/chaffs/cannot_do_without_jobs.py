"""Without jobs there is nothing to wait for, and that is refused with an error. An empty list is a fine answer.

작업이 없으면 기다릴 것이 없다고 예외를 일으킵니다. 빈 리스트면 충분한 대답입니다.

Expect: Without jobs there is nothing to wait for
"""

import asyncio

load_some = load_all


async def load_all(*jobs):
    if not jobs:
        raise ValueError("there are no jobs")
    return await load_some(*jobs)
