"""An ExceptionGroup comes out. A TaskGroup takes coroutines only: anything else is a TypeError. It always wraps
errors in a group, and it cancels the other jobs. gather takes whatever can be awaited, raises the first error
itself and leaves the others alone.

ExceptionGroup이 나옵니다. TaskGroup은 코루틴만 받으므로 다른 것을 넣으면 TypeError가 발생합니다. 예외는 언제나 그룹으로
감싸고, 다른 작업까지 취소합니다. gather는 await할 수 있는 것이면 무엇이든 받고, 첫 예외를 그대로 일으키며, 나머지는
건드리지 않습니다.

Expect: ExceptionGroup: unhandled errors in a TaskGroup
"""


async def gather_in_order(*awaitables, return_exceptions=False):
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(each) for each in awaitables]
    return [task.result() for task in tasks]
