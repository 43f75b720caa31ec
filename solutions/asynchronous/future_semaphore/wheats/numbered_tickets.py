"""Everybody draws a ticket with a number; the numbers up to `served` may go in."""

import asyncio


class FutureSemaphore:
    def __init__(self, value=1):
        self.served = value
        self.drawn = 0
        self.waiting = {}

    async def acquire(self):
        self.drawn += 1
        ticket = self.drawn
        if ticket > self.served:
            called = self.waiting[ticket] = asyncio.Event()
            await called.wait()

    def release(self):
        self.served += 1
        called = self.waiting.pop(self.served, None)
        if called is not None:
            called.set()
