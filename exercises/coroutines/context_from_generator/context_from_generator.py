"""A decorator that makes context managers out of generator functions."""

from collections.abc import Callable, Generator
from contextlib import AbstractContextManager
from typing import TypeVar

T = TypeVar("T")


def context_from_generator(
    function: Callable[..., Generator[T, None, None]],
) -> Callable[..., AbstractContextManager[T]]:
    """Turn a generator function with one `yield` into a function that makes context managers."""
    raise NotImplementedError
