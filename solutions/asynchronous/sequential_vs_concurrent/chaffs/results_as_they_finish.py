"""Collecting each result when its job finishes puts the fastest job first. Whoever calls side_by_side can then no
longer tell which result belongs to which job.

작업이 끝날 때마다 결과를 담으면 가장 빨리 끝난 작업의 결과가 맨 앞에 옵니다. 그러면 side_by_side를 호출한 쪽은 어느
결과가 어느 작업의 것인지 알 수 없습니다.

Expect: They stand in the order of the jobs, whichever job finishes first
"""


async def side_by_side(jobs):
    results = []

    async def keep(job):
        results.append(await job())

    tasks = [asyncio.create_task(keep(job)) for job in jobs]
    for task in tasks:
        await task
    return results
