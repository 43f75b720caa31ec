"""job() does not run the job: calling an async function only makes a coroutine object. Without await the list holds
those objects instead of results, and no job ever starts.

job()을 호출해도 작업은 실행되지 않습니다. async 함수를 호출하면 코루틴 객체가 만들어질 뿐입니다. await가 없으면
리스트에는 결과 대신 코루틴 객체가 담기고, 어떤 작업도 시작되지 않습니다.

Expect: <coroutine object
"""


async def one_by_one(jobs):
    return [job() for job in jobs]
