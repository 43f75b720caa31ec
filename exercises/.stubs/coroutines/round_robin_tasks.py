"""A scheduler: several generators take turns until all of them have ended."""

from collections.abc import Generator, Mapping
from typing import Any, NamedTuple


class Outcome(NamedTuple):
    """How a task has ended: with what it returned, or with the exception that it raised. The other one is None."""

    result: Any
    error: Exception | None


def run_all(tasks: Mapping[str, Generator[None, None, Any]]) -> dict[str, Outcome]:
    """Run all tasks in turns, up to one `yield` each time, and tell by name how each of them has ended."""
    raise NotImplementedError
