"""The operation was stopped in any case, even when it had answered. It is finished then; to stop it may end something
that somebody else has begun meanwhile.

이미 답한 작업까지 언제나 멈추었습니다. 답한 작업은 끝난 것입니다. 멈추려 하면 그사이에 시작된 다른 일이 끝나 버릴
수도 있습니다.

Expect: An operation that has answered is finished
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
    finally:
        stop()
