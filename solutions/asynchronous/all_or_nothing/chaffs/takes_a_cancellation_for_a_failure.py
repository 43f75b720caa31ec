"""When load_all is cancelled from outside, an ExceptionGroup comes out in the place of the CancelledError. The task
does not count as cancelled, and a timeout around it does not notice that it was the reason.

load_all이 밖에서 취소되면 CancelledError 대신 ExceptionGroup이 나옵니다. 태스크는 취소된 것으로 남지 않고, 바깥의
timeout은 자기가 취소했다는 것을 알아차리지 못합니다.

Expect: goes on as a CancelledError, and not in a group
"""

import asyncio


async def load_all(*jobs):
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(job) for job in jobs]
    except asyncio.CancelledError:
        raise ExceptionGroup("cancelled", [RuntimeError("cancelled from outside")]) from None
    return [task.result() for task in tasks]
