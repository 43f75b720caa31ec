"""A generator that reports what it does while somebody uses it."""

from collections.abc import Callable, Iterator


def greeting(log: Callable[[str], object]) -> Iterator[int]:
    """Hand out 0, 1 and 2, and tell `log` about every step when it happens."""
    log("Hello!")
    yield 0
    log("Good")
    yield 1
    log("Morning!")
    yield 2
    log("Bye")
