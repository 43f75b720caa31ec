"""The tasks of an exercise in one line: which pass, which do not, which are not written yet."""

import os

from grader.cli.screen import Screen
from grader.judge.tasks import task_states
from grader.model import TaskState, Verdict

#: Terminals whose fonts or readers are known to lack the signs.
_PLAIN_TERMINALS = {"dumb", "linux"}


def tasks_line(screen: Screen, verdict: Verdict) -> str:
    """`✓ 1 · ✗ 2 · 3 not written`, in words where the terminal has no such signs; empty without numbered tasks."""
    states = {task: state for task, state in task_states(verdict.tests).items() if task is not None}
    has_signs = _has_signs(screen)
    parts = []
    for state in TaskState:
        numbers = " ".join(str(task) for task, each in states.items() if each is state)
        if numbers:
            sign = f"tasks_{state}" if has_signs or state in _ALWAYS_WORDS else f"tasks_{state}_plain"
            parts.append(screen.words(sign, numbers=numbers))
    return (" · " if has_signs else ", ").join(parts)


_ALWAYS_WORDS = {TaskState.UNWRITTEN, TaskState.NOT_RUN}


def _has_signs(screen: Screen) -> bool:
    try:
        "✓✗·".encode(screen.console.encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return os.environ.get("TERM") not in _PLAIN_TERMINALS
