"""The function asks in every turn of the event loop whether all are done. The loop never rests, and no time can pass
while it is busy. A future, asyncio.wait or a callback wakes the one who waits when there is something to do.

모두 끝났는지를 이벤트 루프가 돌 때마다 물어보고 있습니다. 이벤트 루프는 쉬지 못하고, 그동안 시간도 흐르지 않습니다.
퓨처나 asyncio.wait, 콜백을 쓰면 할 일이 생겼을 때 기다리는 쪽을 깨워 줍니다.

Expect: something waits in a busy loop
"""


async def gather_in_order(*awaitables, return_exceptions=False):
    jobs = [asyncio.ensure_future(each) for each in awaitables]
    while not all(job.done() for job in jobs):
        await asyncio.sleep(0)
    return [job.result() if not return_exceptions or _error_of(job) is None else _error_of(job) for job in jobs]
