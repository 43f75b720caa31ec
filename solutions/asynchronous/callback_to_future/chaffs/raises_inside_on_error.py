"""The exception was raised inside on_error, so it came out where the operation had called it, and the one who waits
was never told. A callback has to leave it somewhere for the coroutine.

예외가 on_error 안에서 발생했습니다. 그래서 예외는 작업이 on_error를 호출한 곳으로 나갔고, 기다리는 쪽은 소식을 듣지
못했습니다. 콜백은 코루틴이 찾을 수 있는 곳에 예외를 남겨야 합니다.

Expect: nobody can go on
"""

import asyncio


async def call(start):
    future = asyncio.get_running_loop().create_future()

    def on_ok(value):
        if not future.done():
            future.set_result(value)

    def on_error(error):
        if not future.done():
            raise error

    stop = start(on_ok, on_error)
    try:
        return await future
    except asyncio.CancelledError:
        stop()
        raise
