# group: 3
# expect: timed_out
# lowest: process
# keeps: 3
"""Spins in callbacks of an event loop, which catches nearly everything that comes out of a callback."""

import asyncio


async def spin():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: None)

    def again():
        loop.call_soon(again)
        for _ in range(100_000):
            pass

    again()
    await loop.create_future()


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 1 and not self.left:
            asyncio.run(spin())
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
