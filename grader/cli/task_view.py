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
            sign = _SIGNS.get(state) if has_signs else None
            parts.append(f"{sign} {numbers}" if sign else screen.words(f"tasks_{state}", numbers=numbers))
    return (" · " if has_signs else ", ").join(parts)


#: What stands for words where a terminal can show it.
_SIGNS = {TaskState.PASSED: "✓", TaskState.FAILED: "✗"}


def _has_signs(screen: Screen) -> bool:
    try:
        "✓✗·".encode(screen.console.encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return os.environ.get("TERM") not in _PLAIN_TERMINALS
