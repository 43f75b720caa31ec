"""The beginning and the end of an asyncio program."""

import asyncio
from collections.abc import Callable, Coroutine
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
    raise NotImplementedError
