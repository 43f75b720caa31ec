"""How far each task of an exercise is: what its tests tell together.  Pure."""

from collections.abc import Iterable

from grader.model import Outcome, TaskState, TestResult


def task_states(tests: Iterable[TestResult]) -> dict[int | None, TaskState]:
    """Return the state of each task, in the order of their numbers; tests without a task come first, under None."""
    by_task: dict[int | None, list[TestResult]] = {}
    for test in tests:
        by_task.setdefault(test.task, []).append(test)
    return {task: _state(by_task[task]) for task in sorted(by_task, key=lambda task: task or 0)}


def _state(tests: list[TestResult]) -> TaskState:
    failing = [test for test in tests if test.outcome is not Outcome.PASSED]
    if not failing:
        return TaskState.PASSED
    if all(test.outcome is Outcome.NOT_RUN for test in failing):
        return TaskState.NOT_RUN
    return TaskState.UNWRITTEN if all(test.unwritten for test in failing) else TaskState.FAILED
