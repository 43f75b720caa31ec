"""The operation was stopped after it had failed. An operation that has called on_error is finished already.

실패한 작업을 다시 멈추었습니다. on_error를 호출한 작업은 이미 끝났습니다.

Expect: To fail is also to be finished
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

    stop = start(on_ok, on_error)
    try:
        return await future
    except BaseException:
        stop()
        raise
