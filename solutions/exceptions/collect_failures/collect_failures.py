"""Several errors at once: report them together, and sort them by kind."""

from collections.abc import Callable, Mapping
from typing import TypeVar

T = TypeVar("T")


def run_all(checks: Mapping[str, Callable[[], T]]) -> dict[str, T]:
    """What each check returns, by name; if any of them fails, an ExceptionGroup of all failures."""
    results: dict[str, T] = {}
    failures: list[Exception] = []
    for name, check in checks.items():
        try:
            results[name] = check()
        except Exception as failure:
            failure.add_note(f"in check {name}")
            failures.append(failure)
    if failures:
        raise ExceptionGroup(f"{len(failures)} of {len(checks)} checks failed", failures)
    return results


def count(group: BaseExceptionGroup) -> int:
    """How many exceptions are in the group, at any depth."""
    return sum(count(each) if isinstance(each, BaseExceptionGroup) else 1 for each in group.exceptions)


def sort_out(group: BaseExceptionGroup) -> tuple[int, int]:
    """How many ValueErrors and how many OSErrors are in the group; what is neither is raised, in a group."""
    values = systems = 0
    try:
        raise group
    except* ValueError as found:
        values = count(found)
    except* OSError as found:
        systems = count(found)
    return values, systems
