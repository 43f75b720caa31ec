"""asyncio.run starts a new event loop, but a coroutine already runs in one, and a thread can run only one at a time.
Inside a coroutine, await and create_task use the loop that is already there.

asyncio.run은 새 이벤트 루프를 시작합니다. 그러나 코루틴은 이미 이벤트 루프 안에서 실행되고 있고, 한 스레드에서는 한
번에 하나의 루프만 실행할 수 있습니다. 코루틴 안에서는 await와 create_task로 지금 실행 중인 루프를 쓰세요.

Expect: asyncio.run() cannot be called from a running event loop
"""


async def side_by_side(jobs):
    return [asyncio.run(job()) for job in jobs]
