"""A generator around each task turns its end into an outcome; a ring of iterators does the rest."""

from itertools import count
from typing import Any, NamedTuple


class Outcome(NamedTuple):
    result: Any
    error: Exception | None


def guarded(task, name, outcomes):
    try:
        result = yield from task
    except Exception as error:
        outcomes[name] = Outcome(result=None, error=error)
    else:
        outcomes[name] = Outcome(result=result, error=None)


def run_all(tasks):
    outcomes = dict.fromkeys(tasks)
    ring = [guarded(task, name, outcomes) for name, task in tasks.items()]
    try:
        for _ in count():
            if not ring:
                return outcomes
            ring = [task for task in ring if next(task, "over") is None]
    except BaseException:
        for task in tasks.values():
            task.close()
        raise
