"""asyncio.wait takes tasks and futures, not coroutines; since Python 3.11 it says so with a TypeError. Somebody has to
run the jobs, and that is a task: make one of each job first.

asyncio.wait는 코루틴이 아니라 태스크나 퓨처를 받습니다. 파이썬 3.11부터는 코루틴을 넘기면 TypeError가 발생합니다.
작업을 실행하는 것은 태스크이므로, 먼저 작업마다 태스크를 하나씩 만드세요.

Expect: TypeError: Passing coroutines is forbidden, use tasks explicitly
"""


async def first(*jobs):
    if not jobs:
        raise ValueError("first() needs at least one job")
    done, pending = await asyncio.wait(jobs, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    return done.pop().result()
