"""The permit goes back to the pool, but nobody takes it past a line: whoever waits stays in it until it is inside."""

import asyncio


class FutureSemaphore:
    def __init__(self, value=1):
        self.value = value
        self.line = []

    async def acquire(self):
        if self.value == 0 or self.line:
            turn = asyncio.get_running_loop().create_future()
            self.line.append(turn)
            await turn
            self.line.remove(turn)
        self.value -= 1
        return True

    def release(self):
        self.value += 1
        for turn in self.line:
            if not turn.done():
                turn.set_result(True)
                break
