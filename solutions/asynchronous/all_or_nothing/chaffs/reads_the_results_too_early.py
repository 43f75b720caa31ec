"""The results are asked for in the block of the TaskGroup. The group waits for its tasks at the end of that block, so none
of them is done yet, and result() raises InvalidStateError.

TaskGroup의 블록 안에서 결과를 요청하고 있습니다. 그룹은 블록이 끝날 때 태스크를 기다리므로 그 전에는 끝난 태스크가
없고, result()가 InvalidStateError를 일으킵니다.

Expect: values, and not tasks or coroutines
"""


async def load_all(*jobs):
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(job) for job in jobs]
        return [task.result() for task in tasks]
