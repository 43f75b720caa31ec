"""A queue with room for one answer; what does not fit is dropped."""

import asyncio
from contextlib import suppress
from functools import partial


async def call(start):
    queue = asyncio.Queue(1)

    def put(is_error, content):
        with suppress(asyncio.QueueFull):
            queue.put_nowait((is_error, content))

    stop = start(partial(put, False), partial(put, True))
    is_cancelled = True
    try:
        is_error, content = await queue.get()
        is_cancelled = False
    finally:
        if is_cancelled:
            stop()
    if is_error:
        raise content
    return content
