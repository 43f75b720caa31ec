"""The future belonged to another event loop than the one that runs the coroutine. A future has to be made where it is
awaited: inside the coroutine, with the loop that is running.

퓨처가 코루틴을 실행하는 루프가 아닌 다른 이벤트 루프의 것이었습니다. 퓨처는 await하는 곳, 곧 코루틴 안에서 지금 돌고
있는 루프로 만들어야 합니다.

Expect: attached to a different loop
"""

import asyncio

OTHER_LOOP = asyncio.new_event_loop()
OTHER_LOOP.close()


async def call(start):
    future = OTHER_LOOP.create_future()

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
