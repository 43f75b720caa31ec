"""Run a coroutine with send(None), and nothing else."""

from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


def drive(coro: Coroutine[Any, Any, T]) -> T:
    """Run `coro`, which must never wait, and return its result.

    If it does wait, it is closed and RuntimeError is raised; anything but a coroutine is a TypeError.
    """
    raise NotImplementedError
