"""What comes back is not a list: asyncio.wait gives two sets of tasks, those that are done and those that are not.
The results are inside the tasks.

반환된 것은 결과 리스트가 아닙니다. asyncio.wait는 끝난 태스크와 끝나지 않은 태스크의 집합 두 개를 줍니다. 결과는
태스크 안에 들어 있습니다.

Expect: (set(), set())
"""

import asyncio


async def call_all(functions):
    tasks = [asyncio.create_task(asyncio.to_thread(function)) for function in functions]
    if not tasks:
        return set(), set()
    return await asyncio.wait(tasks)
