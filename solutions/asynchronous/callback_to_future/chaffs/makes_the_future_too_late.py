"""An answer inside start() came before there was a place for it. What the callbacks fill must exist before the
operation is started.

start() 안에서 답이 왔을 때 담을 곳이 아직 없었습니다. 콜백이 채울 것은 작업을 시작하기 전에 만들어 두어야 합니다.

Expect: An operation that knows its answer already calls on_ok inside start()
"""

import asyncio


async def call(start):
    def on_ok(value):
        if not future.done():
            future.set_result(value)

    def on_error(error):
        if not future.done():
            future.set_exception(error)

    stop = start(on_ok, on_error)
    future = asyncio.get_running_loop().create_future()
    try:
        return await future
    except asyncio.CancelledError:
        stop()
        raise
