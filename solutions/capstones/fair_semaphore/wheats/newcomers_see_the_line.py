"""As asyncio does it: a waiting task stays in the line until it runs, and whoever comes looks at the line first."""

import asyncio


class FairSemaphore:
    def __init__(self, value=1):
        if value < 0:
            raise ValueError("value must be 0 or more")
        self.value = value
        self.waiters = []

    def locked(self):
        return self.value == 0 or any(not waiter.cancelled() for waiter in self.waiters)

    async def acquire(self):
        if not self.locked():
            self.value -= 1
            return True
        waiter = asyncio.get_running_loop().create_future()
        self.waiters.append(waiter)
        try:
            try:
                await waiter
            finally:
                self.waiters.remove(waiter)
        except asyncio.CancelledError:
            if not waiter.cancelled():
                self.value += 1
                self.wake_up_next()
            raise
        if self.value > 0:
            self.wake_up_next()
        return True

    def release(self):
        self.value += 1
        self.wake_up_next()

    def wake_up_next(self):
        for waiter in self.waiters:
            if not waiter.done():
                self.value -= 1
                waiter.set_result(True)
                return

    async def __aenter__(self):
        await self.acquire()
        return self

    async def __aexit__(self, exc_type, exc, tb):
        self.release()
