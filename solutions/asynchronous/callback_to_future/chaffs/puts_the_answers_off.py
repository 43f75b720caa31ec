"""An answer that came too late was not dropped but put off to a later turn of the event loop, and there it failed.
The event loop reports such an error, and nobody can catch it. Whether the answer is still wanted has to be asked when
it is used.

너무 늦게 온 답을 버리지 않고 이벤트 루프의 다음 차례로 미루었다가 거기에서 실패했습니다. 이런 예외는 이벤트 루프가
알리기만 할 뿐 아무도 잡을 수 없습니다. 답이 아직 필요한지는 그 답을 쓸 때 확인해야 합니다.

Expect: What comes too late is dropped, and not put off
"""

import asyncio


async def call(start):
    loop = asyncio.get_running_loop()
    future = loop.create_future()

    def on_ok(value):
        loop.call_soon(future.set_result, value)

    def on_error(error):
        loop.call_soon(future.set_exception, error)

    stop = start(on_ok, on_error)
    try:
        return await future
    except asyncio.CancelledError:
        stop()
        raise
