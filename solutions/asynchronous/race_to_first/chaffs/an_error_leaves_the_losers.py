"""If the first to end has failed, its error comes out before anybody has cancelled the others. They have to be
cancelled and waited for whatever the outcome is: a finally block does that for results and errors alike.

먼저 끝난 작업이 실패하면, 나머지를 취소하기도 전에 그 예외가 밖으로 나옵니다. 결과가 어떻든 나머지는 취소하고 기다려야
합니다. finally 블록을 쓰면 결과가 나올 때도 예외가 나올 때도 그렇게 됩니다.

Expect: If the first to end has failed, the others are cancelled as well
"""


async def first(*jobs):
    if not jobs:
        raise ValueError("first() needs at least one job")
    tasks = [asyncio.create_task(job) for job in jobs]
    try:
        done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    except asyncio.CancelledError:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        raise
    result = done.pop().result()
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    return result
