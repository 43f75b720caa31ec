"""create_task starts a job, but whoever awaits the task in the same breath waits for its end before making the next
task. First start all of them, and only then wait for the first.

create_task로 작업을 시작해도 그 자리에서 바로 await하면, 그 작업이 끝난 뒤에야 다음 태스크를 만들게 됩니다. 먼저
모두 시작한 다음에 기다려야 합니다.

Expect: A job that is awaited before the next one has started holds that one up
"""


async def side_by_side(jobs):
    return [await asyncio.create_task(job()) for job in jobs]
