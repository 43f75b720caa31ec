"""A CancelledError inside stop() may have two reasons: the task ended as cancelled, or the caller of stop() is
cancelled itself. Here both are swallowed, so the caller goes on as if nobody had cancelled it.

stop() 안에서 CancelledError가 발생하는 이유는 두 가지입니다. 태스크가 취소되어 끝났거나, stop()을 호출한 쪽이 취소된
것입니다. 여기서는 둘 다 삼키므로, 호출한 쪽은 취소되고도 아무도 취소하지 않은 것처럼 계속 실행됩니다.

Expect: That is another CancelledError, and it must not be lost
"""

import asyncio


async def stop(task):
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        pass
