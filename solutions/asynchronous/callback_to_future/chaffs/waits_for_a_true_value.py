"""An answer that is None, or that counts as false, was taken for no answer. Whether there is an answer has to be
known from something else than its value.

None이거나 거짓으로 평가되는 답을 아직 오지 않은 것으로 보았습니다. 답이 왔는지는 값이 아닌 다른 것으로 알아야 합니다.

Expect: To have answered and to have a value are two things
"""

import asyncio


async def call(start):
    future = asyncio.get_running_loop().create_future()

    def on_ok(value):
        if value and not future.done():
            future.set_result(value)

    def on_error(error):
        if not future.done():
            future.set_exception(error)

    stop = start(on_ok, on_error)
    try:
        return await future
    except asyncio.CancelledError:
        stop()
        raise
