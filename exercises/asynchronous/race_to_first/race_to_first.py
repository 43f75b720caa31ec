"""Several jobs run for the same result, and the first one to end wins."""

from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


async def first(*jobs: Coroutine[Any, Any, T]) -> T:
    """Run all jobs at the same time; return the result, or raise the error, of the one that ends first.

    The others are cancelled, and have ended before `first` does.  Without jobs it is a ValueError.
    """
    raise NotImplementedError
