"""Tries to fill the future and does not mind if that is not possible any more. It waits for the future by asyncio.wait,
and so has to cancel it as well."""

import asyncio
from contextlib import suppress


async def call(start):
    future = asyncio.Future()

    def fill(method):
        def callback(content):
            with suppress(asyncio.InvalidStateError):
                method(content)

        return callback

    stop = None
    try:
        stop = start(fill(future.set_result), fill(future.set_exception))
        await asyncio.wait([future])
    except asyncio.CancelledError:
        future.cancel()
        if stop is not None:
            stop()
        raise
    return future.result()
