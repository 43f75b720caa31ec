"""A semaphore: a limited number of permits, and a line of tasks that wait for one."""


class FutureSemaphore:
    """Let at most `value` tasks in at the same time; the others wait in the order they came."""

    def __init__(self, value: int = 1) -> None:
        """Start with `value` free permits."""
        raise NotImplementedError

    async def acquire(self) -> None:
        """Take a permit; if none is free, wait for a future until one is handed over."""
        raise NotImplementedError

    def release(self) -> None:
        """Give a permit back: to the task that has waited longest, or to the free ones if nobody waits."""
        raise NotImplementedError
