"""A coroutine around main does the cleaning up, so that the loop is started only once. It is the current loop of the
thread meanwhile."""

import asyncio
from collections.abc import Coroutine


async def program(main):
    try:
        return await main
    finally:
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        for task in others:
            try:
                await task
            except BaseException:
                pass
        await asyncio.get_running_loop().shutdown_asyncgens()


def run(main, *, loop_factory=asyncio.new_event_loop):
    if not isinstance(main, Coroutine):
        raise TypeError(f"{main!r} is not a coroutine")
    loop = loop_factory()
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        asyncio.set_event_loop(loop)
    else:
        main.close()
        loop.close()
        raise RuntimeError("not inside a loop")
    try:
        return loop.run_until_complete(program(main))
    finally:
        asyncio.set_event_loop(None)
        loop.close()
