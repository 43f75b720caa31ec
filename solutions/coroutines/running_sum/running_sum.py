"""A coroutine that adds up the numbers sent to it, and hands out the total after each one."""

from collections.abc import Generator


def running_sum(start: int = 0) -> Generator[int, int, None]:
    """Receive numbers for ever, and hand out the total so far: at first that is `start`."""
    total = start
    while True:
        number = yield total
        total += number
