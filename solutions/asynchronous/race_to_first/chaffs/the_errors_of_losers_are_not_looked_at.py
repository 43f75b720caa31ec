"""asyncio.wait waits for the losers, but nobody looks at what is inside of them. If one failed while it cleaned up,
asyncio reports "Task exception was never retrieved" when the task is thrown away. Ask it for its exception(), or wait
with gather(..., return_exceptions=True), which does.

asyncio.wait로 진 작업을 기다리기는 하지만 그 안에 무엇이 있는지는 아무도 확인하지 않습니다. 뒷정리하다 실패한 태스크가
있으면, 그 태스크가 버려질 때 asyncio가 "Task exception was never retrieved"라고 알립니다. exception()을 호출하거나,
그렇게 해 주는 gather(..., return_exceptions=True)로 기다리세요.

Expect: asyncio reports every error that nobody has looked at
"""


async def first(*jobs):
    if not jobs:
        raise ValueError("first() needs at least one job")
    tasks = [asyncio.create_task(job) for job in jobs]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
    return done.pop().result()
