"""The default threads of the loop; the context goes with each function. A group waits for all of them."""

import asyncio
import contextvars
from functools import partial


async def call_all(functions):
    loop = asyncio.get_running_loop()

    async def job(function):
        return await loop.run_in_executor(None, partial(contextvars.copy_context().run, function))

    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(job(function)) for function in functions]
    except ExceptionGroup as errors:
        raise errors.exceptions[0] from None
    return [task.result() for task in tasks]
