"""Everything in one function, with nested try blocks."""

import asyncio
import inspect


def run(main, *, loop_factory=asyncio.new_event_loop):
    if not inspect.iscoroutine(main):
        raise ValueError("not a coroutine")
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        loop = loop_factory()
    else:
        main.close()
        raise RuntimeError("a loop is already running")
    try:
        return loop.run_until_complete(main)
    finally:
        try:
            left = asyncio.all_tasks(loop)
            for task in left:
                task.cancel()
            if left:
                loop.run_until_complete(asyncio.wait(left))
            for task in left:
                if not task.cancelled():
                    task.exception()
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.run_until_complete(loop.shutdown_default_executor())
        finally:
            loop.close()
