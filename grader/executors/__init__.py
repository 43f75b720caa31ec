"""Executors: where the attempts of a class are graded.  Each is one function with the shape of `map`."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Protocol

from grader.executors.local import local


class Executor(Protocol):
    """`map` with `jobs` things at a time; results come as they are done."""

    def __call__(self, work: Callable[[Any], Any], items: Iterable[Any], *, jobs: int) -> Iterator[Any]:
        """See the class."""


EXECUTORS: dict[str, Executor] = {"local": local}
