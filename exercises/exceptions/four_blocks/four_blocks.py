"""Run an action inside a try statement with all four blocks, and log which of them run."""

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def attempt(action: Callable[[], T], log: Callable[[str], object]) -> T | None:
    """What `action()` returns, or None if it raises a ValueError; `log` gets the name of every block that runs."""
    raise NotImplementedError
