"""Run stages one after another and keep what each of them returns."""

from collections.abc import Callable, Generator
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")


def run_stages(*stages: Callable[[], Generator[T, None, R]]) -> Generator[T, None, list[R]]:
    """Yield the items of every stage in turn; return the list of what the stages returned."""
    raise NotImplementedError
