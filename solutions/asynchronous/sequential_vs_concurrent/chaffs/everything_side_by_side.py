"""Not everything may run at the same time: a job may need what the one before it did. Whoever asks for one by one
must get one by one, even if it takes longer.

무엇이든 동시에 실행해도 되는 것은 아닙니다. 앞 작업이 해 놓은 것이 필요한 작업도 있습니다. 차례대로 실행해 달라고
했다면 더 오래 걸리더라도 차례대로 실행해야 합니다.

Expect: One by one, no job starts before the one before it has finished
"""


async def one_by_one(jobs):
    return await asyncio.gather(*(job() for job in jobs))
