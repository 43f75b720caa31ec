"""A task is a promise of a result, not the result. Whoever returns the tasks returns before the jobs have done
anything, and when the program ends, the unfinished tasks are cancelled.

태스크는 결과가 아니라 나중에 결과를 주겠다는 약속입니다. 태스크를 그대로 반환하면 작업이 아무것도 하기 전에 함수가
끝나고, 끝나지 않은 태스크는 프로그램이 끝날 때 취소됩니다.

Expect: <Task 
"""


async def side_by_side(jobs):
    return [asyncio.create_task(job()) for job in jobs]
