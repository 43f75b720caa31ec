"""A round at a time: who has not ended makes up the list for the next round."""

from contextlib import ExitStack
from typing import Any, NamedTuple


class Outcome(NamedTuple):
    result: Any
    error: Exception | None


def run_all(tasks):
    outcomes = {name: None for name in tasks}
    with ExitStack() as closing:
        for task in tasks.values():
            closing.callback(task.close)
        running = list(tasks)
        while running:
            still_running = []
            for name in running:
                outcomes[name] = step(tasks[name])
                if outcomes[name] is None:
                    still_running.append(name)
            running = still_running
    return outcomes


def step(task):
    """The outcome if this step was the last one."""
    try:
        task.send(None)
    except StopIteration as stop:
        return Outcome(stop.value, None)
    except Exception as error:
        return Outcome(None, error)
    return None
