"""Everybody waits for an event of their own. A task that was cancelled in the line may still be called up, and passes
the permit on as soon as it runs."""

import asyncio


class FairSemaphore:
    def __init__(self, value=1):
        if value < 0:
            raise ValueError(value)
        self.permits = value
        self.events = {}
        self.last = 0

    def locked(self):
        return not self.permits

    async def acquire(self):
        if self.permits:
            self.permits -= 1
            return
        self.last += 1
        number = self.last
        event = self.events[number] = asyncio.Event()
        is_inside = False
        try:
            await event.wait()
            is_inside = True
        finally:
            if not is_inside and self.events.pop(number, None) is None:
                self.release()

    def release(self):
        if self.events:
            self.events.pop(min(self.events)).set()
        else:
            self.permits += 1

    async def __aenter__(self):
        await self.acquire()
        return self

    async def __aexit__(self, *details):
        self.release()
        return False
