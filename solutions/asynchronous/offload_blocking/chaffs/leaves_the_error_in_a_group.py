"""The error comes out inside an ExceptionGroup. A caller who expects a ConnectionError does not catch it.

예외가 ExceptionGroup에 싸여 나왔습니다. ConnectionError를 기다리던 쪽은 이 예외를 잡지 못합니다.

Expect: Raised: ExceptionGroup
"""

import asyncio


async def call_all(functions):
    async with asyncio.TaskGroup() as group:
        jobs = [group.create_task(asyncio.to_thread(function)) for function in functions]
    return [job.result() for job in jobs]
