# group: 18
# expect: passed/clean
# lowest: process
# correct: yes
"""No attack: asyncio wakes its loop through a pair of sockets, and that has to work."""

import asyncio


async def numbers(start):
    queue = asyncio.Queue()
    for number in range(start, 0, -1):
        await queue.put(number)
        await asyncio.sleep(0)
    return [queue.get_nowait() for _ in range(start)]


class CountDown:
    def __init__(self, start):
        self._numbers = iter(asyncio.run(numbers(start)))

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._numbers)
