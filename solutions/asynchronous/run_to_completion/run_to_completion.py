"""The beginning and the end of an asyncio program."""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import closing
from typing import Any, TypeVar

T = TypeVar("T")


def run(
    main: Coroutine[Any, Any, T],
    *,
    loop_factory: Callable[[], asyncio.AbstractEventLoop] = asyncio.new_event_loop,
) -> T:
    """Run `main` to its end in a new event loop, clean up what is left in the loop, and close it.

    Inside a running event loop it is a RuntimeError, and `main` is closed.
    """
    if not asyncio.iscoroutine(main):
        raise TypeError("run() needs a coroutine")
    if _is_a_loop_running():
        main.close()
        raise RuntimeError("run() was called inside a running event loop")
    with closing(loop_factory()) as loop:
        try:
            return loop.run_until_complete(main)
        finally:
            loop.run_until_complete(_end(asyncio.all_tasks(loop)))
            loop.run_until_complete(loop.shutdown_asyncgens())


def _is_a_loop_running() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


async def _end(tasks: set[asyncio.Task[Any]]) -> None:
    """Cancel the tasks and wait for their end, whatever it is."""
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
