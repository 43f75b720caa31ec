"""Nothing happened when the operation reported an error, and the coroutine went on waiting for ever.

작업이 예외를 알렸는데 아무 일도 일어나지 않았고, 코루틴은 영원히 기다렸습니다.

Expect: nobody can go on
"""

import asyncio


async def call(start):
    future = asyncio.get_running_loop().create_future()

    def on_ok(value):
        if not future.done():
            future.set_result(value)

    stop = start(on_ok, lambda error: None)
    try:
        return await future
    except asyncio.CancelledError:
        stop()
        raise
