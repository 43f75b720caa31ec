"""Lets a coroutine do the work: it has an __await__ of its own, which returns an iterator. asyncio.sleep(0) is a bare
yield, and needs no event loop."""

import asyncio
from collections.abc import Awaitable


class Ready(Awaitable):
    def __init__(self, value):
        self._value = value

    async def _give(self):
        return self._value

    def __await__(self):
        return self._give().__await__()


class Pause(Awaitable):
    def __init__(self, times):
        self._times = times

    async def _wait(self):
        for _ in range(self._times):
            await asyncio.sleep(0)
        return self._times

    def __await__(self):
        return self._wait().__await__()
