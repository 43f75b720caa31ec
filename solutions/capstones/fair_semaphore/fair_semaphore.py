"""A semaphore that serves everybody in turn and survives every cancellation."""

import asyncio
from collections import deque
from types import TracebackType


class FairSemaphore:
    """Let at most `value` tasks in at the same time, first come, first served."""

    def __init__(self, value: int = 1) -> None:
        """Start with `value` free permits; a negative number is a ValueError."""
        if value < 0:
            raise ValueError(f"a semaphore cannot have {value} permits")
        self._free = value
        self._line: deque[asyncio.Future[None]] = deque()

    def locked(self) -> bool:
        """Tell whether acquire() would have to wait now."""
        return self._free == 0

    async def acquire(self) -> None:
        """Take a permit, after all tasks that asked before; a cancelled task takes none with it."""
        if not self.locked():
            self._free -= 1
            return
        turn = asyncio.get_running_loop().create_future()
        self._line.append(turn)
        try:
            await turn
        except asyncio.CancelledError:
            if not turn.cancelled():
                self.release()  # the permit had been handed over already
            elif turn in self._line:
                self._line.remove(turn)
            raise

    def release(self) -> None:
        """Give a permit back: to the task that has waited longest, or to the free ones if nobody waits."""
        while self._line:
            turn = self._line.popleft()
            if not turn.done():
                turn.set_result(None)
                return
        self._free += 1

    async def __aenter__(self) -> "FairSemaphore":
        """Take a permit for an `async with` block."""
        await self.acquire()
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        """Give the permit back, however the block ends."""
        self.release()
