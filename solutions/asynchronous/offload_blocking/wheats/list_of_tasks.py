"""A list of tasks, awaited one after the other once all of them have started."""

import asyncio


async def call_all(functions):
    tasks = [asyncio.create_task(asyncio.to_thread(function)) for function in functions]
    if tasks:
        await asyncio.wait(tasks)
    return [task.result() for task in tasks]
