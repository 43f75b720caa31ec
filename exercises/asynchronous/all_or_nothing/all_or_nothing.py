"""Run jobs together: all of them succeed, or the rest is cancelled and every failure is reported."""

from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


async def load_all(*jobs: Coroutine[Any, Any, T]) -> list[T]:
    """Run the jobs at the same time and return their results; if one fails, cancel the rest and raise a group."""
    raise NotImplementedError


async def load_or_default(default: T, *jobs: Coroutine[Any, Any, T]) -> list[T]:
    """Return what load_all returns, or [default] if all failures are ValueErrors."""
    raise NotImplementedError
