"""The count may go below zero, and then tells how many wait: whoever leaves the line adds one again."""

import asyncio
from collections import OrderedDict


class FairSemaphore:
    def __init__(self, value=1):
        if value < 0:
            raise ValueError("negative")
        self._count = value
        self._line = OrderedDict()

    def locked(self):
        return self._count <= 0

    async def acquire(self):
        self._count -= 1
        if self._count >= 0:
            return
        turn = asyncio.get_running_loop().create_future()
        self._line[turn] = None
        turn.add_done_callback(self._left)
        try:
            await turn
        except asyncio.CancelledError:
            if turn.cancelled():
                self._left(turn)
            else:
                self.release()
            raise

    def _left(self, turn):
        if turn in self._line and turn.cancelled():
            del self._line[turn]
            self._count += 1

    def release(self):
        for turn in list(self._line):
            self._left(turn)
        self._count += 1
        if self._line:
            turn, _ = self._line.popitem(last=False)
            turn.set_result(None)

    async def __aenter__(self):
        await self.acquire()
        return self

    async def __aexit__(self, *details):
        self.release()
