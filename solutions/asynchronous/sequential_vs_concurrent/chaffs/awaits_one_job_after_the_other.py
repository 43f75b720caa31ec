"""await runs a job to its end before the next line, or the next turn of the loop, is reached. Writing async and await
everywhere does not make a program concurrent: the second job is not even called while the first one waits.

await는 작업이 끝날 때까지 다음 줄로도, 다음 반복으로도 넘어가지 않습니다. async와 await를 아무리 많이 써도 동시에
실행되지는 않습니다. 첫 작업이 기다리는 동안 두 번째 작업은 호출조차 되지 않습니다.

Expect: together they take as long as the longest one
"""


async def side_by_side(jobs):
    return [await job() for job in jobs]
