"""A scheduler: several generators take turns until all of them have ended."""

from collections import deque
from collections.abc import Generator, Mapping
from typing import Any, NamedTuple


class Outcome(NamedTuple):
    """How a task has ended: with what it returned, or with the exception that it raised. The other one is None."""

    result: Any
    error: Exception | None


def run_all(tasks: Mapping[str, Generator[None, None, Any]]) -> dict[str, Outcome]:
    """Run all tasks in turns, up to one `yield` each time, and tell by name how each of them has ended."""
    outcomes = {}
    queue = deque(tasks.items())
    try:
        while queue:
            name, task = queue.popleft()
            try:
                next(task)
            except StopIteration as stop:
                outcomes[name] = Outcome(stop.value, None)
            except Exception as error:
                outcomes[name] = Outcome(None, error)
            else:
                queue.append((name, task))
    finally:
        for _, task in queue:
            task.close()
    return {name: outcomes[name] for name in tasks}
