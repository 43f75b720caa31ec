"""pop() takes the jobs out of a list that belongs to the caller. Whoever wants to run the same jobs again finds an
empty list.

pop()은 호출한 쪽의 리스트에서 작업을 빼냅니다. 같은 작업을 다시 실행하려고 보면 리스트가 비어 있습니다.

Expect: The list belongs to the caller
"""


async def one_by_one(jobs):
    results = []
    while jobs:
        results.append(await jobs.pop(0)())
    return results
