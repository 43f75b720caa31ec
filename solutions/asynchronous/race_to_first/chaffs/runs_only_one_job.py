"""Only one of the jobs is ever run. The others stay coroutine objects: nothing of them has begun, and Python warns
that they were never awaited. A race needs a task for each of them.

작업을 하나만 실행하고 있습니다. 나머지는 코루틴 객체로 남아 시작도 하지 않았고, 파이썬은 한 번도 await하지 않았다고
경고합니다. 경주를 하려면 작업마다 태스크가 있어야 합니다.

Expect: was never awaited
"""


async def first(*jobs):
    if not jobs:
        raise ValueError("first() needs at least one job")
    return await jobs[0]
