"""A semaphore: a limited number of permits, and a line of tasks that wait for one."""

import asyncio
from collections import deque


class FutureSemaphore:
    """Let at most `value` tasks in at the same time; the others wait in the order they came."""

    def __init__(self, value: int = 1) -> None:
        """Start with `value` free permits."""
        self._free = value
        self._line: deque[asyncio.Future[None]] = deque()

    async def acquire(self) -> None:
        """Take a permit; if none is free, wait for a future until one is handed over."""
        if self._free > 0:
            self._free -= 1
            return
        turn = asyncio.get_running_loop().create_future()
        self._line.append(turn)
        await turn

    def release(self) -> None:
        """Give a permit back: to the task that has waited longest, or to the free ones if nobody waits."""
        if self._line:
            self._line.popleft().set_result(None)
        else:
            self._free += 1
