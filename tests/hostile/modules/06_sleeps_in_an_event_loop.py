# group: 6
# expect: timed_out
# lowest: process
# keeps: 3
"""Awaits what never comes, and shields it from being cancelled."""

import asyncio


async def never():
    while True:
        try:
            await asyncio.shield(asyncio.sleep(60))
        except asyncio.CancelledError:
            continue


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 1 and not self.left:
            asyncio.run(never())
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
