"""Which known misconception behaves like this attempt: in the same tests, with the same values and exceptions.  Pure.

Matching goes task by task, so that a task that is not written yet does not hide what is wrong with another.  Behaviour
decides, never a likeness: where several misconceptions behave alike, they are told as such, and two at most.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from grader.judge.code_words import fits
from grader.model import Diagnosis, Misconception, Outcome, TestResult

#: So many explanations may be told as "one of these".
MOST = 2


@dataclass(frozen=True, slots=True)
class Seen:
    """What an attempt did: for each failing test, the digest of its behaviour, by task.

    `unwritten` are the tests that came to code of the stub.  With `same_inputs` the suite drew the inputs that the
    misconceptions were recorded with; otherwise only what does not depend on them is compared.
    """

    tasks: Mapping[int | None, Mapping[str, str]]
    unwritten: frozenset[str]
    same_inputs: bool

    @property
    def written(self) -> list[int | None]:
        """The tasks with failing tests of which some part is written, in the order to do them."""
        return [task for task, failing in self.tasks.items() if failing.keys() - self.unwritten]


def learner_text(message: str, tests: Iterable[TestResult]) -> str:
    """Everything that a verdict's message and its failing tests tell the learner, in English, as one line."""
    failing = [test for test in tests if test.outcome is not Outcome.PASSED]
    parts = [f"{test.message} {test.rule.get('en', '')}" for test in failing]
    return " ".join(" ".join([message, *parts]).split())


def see(tests: Iterable[TestResult], behaviours: Mapping[str, str], *, same_inputs: bool) -> Seen:
    """Return what was seen of an attempt, from its results and the behaviours in the tests that it failed."""
    tasks: dict[int | None, dict[str, str]] = {}
    unwritten = set[str]()
    for test in tests:
        failing = tasks.setdefault(test.task, {})
        if test.outcome is not Outcome.PASSED:
            failing[test.id] = behaviours.get(test.id, "")
        if test.unwritten:
            unwritten.add(test.id)
    in_order = {task: tasks[task] for task in sorted(tasks, key=lambda task: task or 0)}
    return Seen(in_order, frozenset(unwritten), same_inputs)


def find_misconceptions(
    seen: Seen, known: Iterable[Misconception], task_of: Callable[[str], int | None], module: bytes, stub: bytes
) -> tuple[Diagnosis, ...]:
    """Return the misconceptions that behave like this attempt in the first task that fails, with one text each.

    Those that explain the most tests come before all others.  Empty where none does, or more than may be told.
    """
    if not seen.written:
        return ()
    explained = [(each, count) for each in known if (count := _explained(seen, each, task_of))]
    true = [(each, count) for each, count in explained if fits(each.words, module, stub)]
    most = max((count for _, count in true), default=0)
    texts: dict[str, Diagnosis] = {}
    for each in (each for each, count in true if count == most):
        texts.setdefault(each.explanation["en"], Diagnosis(name=each.name, explanation=each.explanation))
    return tuple(texts.values()) if len(texts) <= MOST else ()


def _explained(seen: Seen, known: Misconception, task_of: Callable[[str], int | None]) -> int:
    """How many failing tests a misconception explains; 0 where it does not fit."""
    tasks: dict[int | None, dict[str, str]] = {}
    for test, behaviour in known.behaves.items():
        tasks.setdefault(task_of(test), {})[test] = behaviour
    first, *_ = seen.written
    if first not in tasks or not all(_is_alike(seen, known, task, fails) for task, fails in tasks.items()):
        return 0
    if not any(_is_compared(seen, known, test) for test in tasks[first]):
        return 0
    return sum(len(fails) for task, fails in tasks.items() if task in seen.written)


def _is_alike(seen: Seen, known: Misconception, task: int | None, fails: Mapping[str, str]) -> bool:
    """Whether the attempt does in one task what the misconception does there, as far as that task is written."""
    failing = seen.tasks.get(task, {})
    if task not in seen.written:
        return fails.keys() <= failing.keys()
    return failing.keys() == fails.keys() and all(
        behaviour and (behaviour == failing[test] or not _is_compared(seen, known, test))
        for test, behaviour in fails.items()
    )


def _is_compared(seen: Seen, known: Misconception, test: str) -> bool:
    return seen.same_inputs or test not in known.drawn
