"""There is a winner, and the others go on as if nothing had happened. They hold their connections, they may do things
that nobody wants any more, and at the end of the program they are stopped in the middle. Cancel them, and wait for
them.

이긴 작업이 나왔는데 나머지는 아무 일 없었던 듯 계속됩니다. 연결을 붙들고 있고, 이제는 필요 없는 일을 하다가,
프로그램이 끝날 때 도중에 멈추게 됩니다. 취소하고 끝나기를 기다리세요.

Expect: They are cancelled at that moment
"""


async def first(*jobs):
    if not jobs:
        raise ValueError("first() needs at least one job")
    tasks = [asyncio.create_task(job) for job in jobs]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    except asyncio.CancelledError:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        raise
    return done.pop().result()
