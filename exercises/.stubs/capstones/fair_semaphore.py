"""A semaphore that serves everybody in turn and survives every cancellation."""

from types import TracebackType


class FairSemaphore:
    """Let at most `value` tasks in at the same time, first come, first served."""

    def __init__(self, value: int = 1) -> None:
        """Start with `value` free permits; a negative number is a ValueError."""
        raise NotImplementedError

    def locked(self) -> bool:
        """Tell whether acquire() would have to wait now."""
        raise NotImplementedError

    async def acquire(self) -> None:
        """Take a permit, after all tasks that asked before; a cancelled task takes none with it."""
        raise NotImplementedError

    def release(self) -> None:
        """Give a permit back: to the task that has waited longest, or to the free ones if nobody waits."""
        raise NotImplementedError

    async def __aenter__(self) -> "FairSemaphore":
        """Take a permit for an `async with` block."""
        raise NotImplementedError

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        """Give the permit back, however the block ends."""
        raise NotImplementedError
