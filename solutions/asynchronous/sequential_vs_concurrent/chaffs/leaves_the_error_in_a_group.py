"""A TaskGroup always raises an ExceptionGroup, even for a single error, because several jobs may fail at once. An
except ValueError around the call does not catch it.

TaskGroup은 여러 작업이 한꺼번에 실패할 수 있기 때문에, 예외가 하나뿐이어도 항상 ExceptionGroup을 일으킵니다. 호출한
쪽의 except ValueError로는 잡을 수 없습니다.

Expect: not an ExceptionGroup around it
"""


async def side_by_side(jobs):
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(job()) for job in jobs]
    return [task.result() for task in tasks]
