"""Several errors at once: report them together, and sort them by kind."""

from collections.abc import Callable, Mapping
from typing import TypeVar

T = TypeVar("T")


def run_all(checks: Mapping[str, Callable[[], T]]) -> dict[str, T]:
    """What each check returns, by name; if any of them fails, an ExceptionGroup of all failures."""
    raise NotImplementedError


def sort_out(group: BaseExceptionGroup) -> tuple[int, int]:
    """How many ValueErrors and how many OSErrors are in the group; what is neither is raised, in a group."""
    raise NotImplementedError
