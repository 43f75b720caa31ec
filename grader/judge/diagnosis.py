"""Which known misconception behaves like this attempt: in the same tests, with the same values and exceptions.  Pure.

Matching goes task by task, and tests that came to what is not written yet do not count, so that a missing function does
not hide what is wrong with another.  Behaviour decides, never a likeness: where several misconceptions behave alike,
all are told, and two at most.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from grader.judge.behaviour import HANGS
from grader.judge.code_words import fits
from grader.model import Diagnosis, Misconception, Outcome, TestResult

#: So many explanations may be told as "one of these".
MOST = 2


@dataclass(frozen=True, slots=True)
class Seen:
    """The behaviour of an attempt: for each failing test, the digest of its behaviour, by task.

    `silent` are the tests that tell nothing of what is written: they came to code of the stub, or were not run since an
    earlier one hangs.  With `same_inputs` the suite drew the inputs that the misconceptions were recorded with;
    otherwise only what does not depend on them is compared.
    """

    tasks: Mapping[int | None, Mapping[str, str]]
    silent: frozenset[str]
    same_inputs: bool

    @property
    def first(self) -> Mapping[str, str]:
        """Return the failing tests of the first task in which something written fails; empty where there is none."""
        return next((failing for failing in self.tasks.values() if failing), {})


def learner_text(message: str, tests: Iterable[TestResult]) -> str:
    """Everything that a verdict's message and its failing tests tell the learner, in English, as one line."""
    failing = [test for test in tests if test.outcome is not Outcome.PASSED]
    parts = [f"{test.message} {test.rule.get('en', '')}" for test in failing]
    return " ".join(" ".join([message, *parts]).split())


def see(tests: Sequence[TestResult], behaviours: Mapping[str, str], *, same_inputs: bool) -> Seen:
    """Return what was seen of an attempt, from its results and the behaviours in the tests that it failed."""
    tasks: dict[int | None, dict[str, str]] = {}
    silent = {test.id for test in tests if test.unwritten or test.outcome is Outcome.NOT_RUN}
    for test in sorted(tests, key=lambda test: test.task or 0):
        failing = tasks.setdefault(test.task, {})
        if test.outcome is not Outcome.PASSED and test.id not in silent:
            failing[test.id] = behaviours.get(test.id, "")
    return Seen(tasks, frozenset(silent), same_inputs)


def find_misconceptions(
    seen: Seen, known: Iterable[Misconception], task_of: Callable[[str], int | None], module: bytes, stub: bytes
) -> tuple[Diagnosis, ...]:
    """Return the misconceptions that behave like this attempt in the first task that fails, with one text each.

    Those that explain the most tests come before all others.  Empty where none does, or more than may be told.
    """
    explained = [(each, count) for each in known if (count := _explained(seen, each, task_of))]
    true = [(each, count) for each, count in explained if fits(each.words, module, stub)]
    most = max((count for _, count in true), default=0)
    texts: dict[str, Diagnosis] = {}
    for each in (each for each, count in true if count == most):
        texts.setdefault(each.explanation["en"], Diagnosis(name=each.name, explanation=each.explanation))
    return tuple(texts.values()) if len(texts) <= MOST else ()


def _explained(seen: Seen, known: Misconception, task_of: Callable[[str], int | None]) -> int:
    """How many failing tests a misconception explains; 0 where it does not fit, or only a hang would show it."""
    fails = {test: behaviour for test, behaviour in known.behaves.items() if test not in seen.silent}
    is_compared = any(fails.get(test, HANGS) != HANGS and _is_compared(seen, known, test) for test in seen.first)
    tasks = {task_of(test) for test in fails}
    alike = all(_is_alike(seen, known, seen.tasks.get(task, {}), _only(fails, task, task_of)) for task in tasks)
    return len(fails) if is_compared and alike else 0


def _only(fails: Mapping[str, str], task: int | None, task_of: Callable[[str], int | None]) -> dict[str, str]:
    return {test: behaviour for test, behaviour in fails.items() if task_of(test) == task}


def _is_alike(seen: Seen, known: Misconception, failing: Mapping[str, str], fails: Mapping[str, str]) -> bool:
    """Whether the attempt fails in one task what the misconception fails there, and in the same way."""
    return failing.keys() == fails.keys() and all(
        behaviour and (behaviour == failing[test] or not _is_compared(seen, known, test))
        for test, behaviour in fails.items()
    )


def _is_compared(seen: Seen, known: Misconception, test: str) -> bool:
    return seen.same_inputs or test not in known.drawn
