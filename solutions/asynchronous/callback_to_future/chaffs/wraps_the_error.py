"""Another exception came out than the one that the operation reported. Who expects a ConnectionError does not catch
it.

작업이 알린 예외가 아니라 다른 예외가 나왔습니다. ConnectionError를 기다리던 쪽은 이 예외를 잡지 못합니다.

Expect: Raised: RuntimeError: the operation failed
"""

import asyncio


async def call(start):
    future = asyncio.get_running_loop().create_future()

    def on_ok(value):
        if not future.done():
            future.set_result(value)

    def on_error(error):
        if not future.done():
            future.set_exception(RuntimeError("the operation failed"))

    stop = start(on_ok, on_error)
    try:
        return await future
    except asyncio.CancelledError:
        stop()
        raise
