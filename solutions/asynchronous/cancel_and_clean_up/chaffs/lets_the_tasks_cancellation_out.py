"""Awaiting a cancelled task raises its CancelledError, here in the caller of stop(). It ends as if it had been
cancelled itself.

취소된 태스크를 await하면 그 CancelledError가 발생하고, 여기서는 stop()을 호출한 쪽까지 나옵니다. 호출한 쪽은 자기가
취소된 것처럼 끝납니다.

Expect: for the caller nothing has happened that it would have to handle
"""

async def stop(task):
    task.cancel()
    await task
