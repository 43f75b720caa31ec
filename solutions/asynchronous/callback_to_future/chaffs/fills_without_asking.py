"""The future was filled although it was done already. It can be filled only once, so an InvalidStateError came out of
the callback and hit the operation, which is not to blame.

이미 끝난 퓨처를 또 채우려고 했습니다. 퓨처는 한 번만 채울 수 있으므로 콜백에서 InvalidStateError가 발생해, 아무
잘못이 없는 작업 쪽으로 나갔습니다.

Expect: InvalidStateError
"""

import asyncio


async def call(start):
    future = asyncio.get_running_loop().create_future()
    stop = start(future.set_result, future.set_exception)
    try:
        return await future
    except asyncio.CancelledError:
        stop()
        raise
