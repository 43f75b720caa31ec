"""on_ok was careful with a future that is done, but on_error was not: its InvalidStateError came out of the callback.

on_ok는 퓨처가 이미 끝났는지 확인했지만 on_error는 확인하지 않았습니다. 그래서 콜백에서 InvalidStateError가
발생했습니다.

Expect: InvalidStateError
"""

import asyncio


async def call(start):
    future = asyncio.get_running_loop().create_future()

    def on_ok(value):
        if not future.done():
            future.set_result(value)

    stop = start(on_ok, future.set_exception)
    try:
        return await future
    except asyncio.CancelledError:
        stop()
        raise
