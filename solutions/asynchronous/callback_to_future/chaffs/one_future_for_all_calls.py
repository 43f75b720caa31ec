"""All calls shared one future. The first answer became the answer of all of them, also of those that came later.

모든 호출이 퓨처 하나를 함께 썼습니다. 첫 번째 답이 모든 호출의 답이 되었고, 나중에 호출한 쪽도 그 답을 받았습니다.

Expect: Got: ['tea', 'tea', 'tea']
"""

import asyncio

FUTURES = []


async def call(start):
    if not FUTURES or FUTURES[0].cancelled():
        FUTURES[:] = [asyncio.get_running_loop().create_future()]
    future = FUTURES[0]

    def on_ok(value):
        if not future.done():
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
