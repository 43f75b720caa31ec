"""What came back is the future, not the answer, and call did not wait. A future has to be awaited.

반환된 것은 답이 아니라 퓨처이며, call은 기다리지 않았습니다. 퓨처는 await해야 합니다.

Expect: <Future
"""

import asyncio


async def call(start):
    future = asyncio.get_running_loop().create_future()

    def on_ok(value):
        if not future.done():
            future.set_result(value)

    def on_error(error):
        if not future.done():
            future.set_exception(error)

    start(on_ok, on_error)
    return future
