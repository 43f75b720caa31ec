"""A cancelled task raises its CancelledError for everybody who awaits it, or asks for its result() or exception(). Here
that error reaches the caller of stop(), which ends as if it had been cancelled itself.

취소된 태스크를 await하거나 그 result()나 exception()을 물어보면 CancelledError가 발생합니다. 여기서는 그 예외가
stop()을 호출한 쪽까지 나와서, 호출한 쪽이 자기가 취소된 것처럼 끝납니다.

Expect: for the caller nothing has happened that it would have to handle
"""

async def stop(task):
    task.cancel()
    await task
