"""Run jobs one after another, or side by side."""

from collections.abc import Callable, Coroutine, Sequence
from typing import Any, TypeVar

T = TypeVar("T")


async def one_by_one(jobs: Sequence[Callable[[], Coroutine[Any, Any, T]]]) -> list[T]:
    """Start each job when the one before it has finished; return the results in the order of the jobs."""
    raise NotImplementedError


async def side_by_side(jobs: Sequence[Callable[[], Coroutine[Any, Any, T]]]) -> list[T]:
    """Start all jobs at once and wait for all of them; return the results in the order of the jobs."""
    raise NotImplementedError


async def count(name: str, n: int, log: Callable[[str], object]) -> None:
    """Log "name 1/n", "name 2/n", ... and wait half a second after each."""
    raise NotImplementedError
