"""The count may go below zero: then it tells how many tasks are waiting."""

import asyncio


class FutureSemaphore:
    def __init__(self, value=1):
        self.value = value
        self.waiting = []

    async def acquire(self):
        self.value -= 1
        if self.value < 0:
            mine = asyncio.get_running_loop().create_future()
            self.waiting.append(mine)
            await mine

    def release(self):
        self.value += 1
        if self.value <= 0:
            self.waiting.pop(0).set_result("come in")
