"""Failures as lines that an editor understands: `FILE:LINE: error: TEXT`, one a test."""

from grader.cli import learner
from grader.cli.screen import Screen
from grader.judge.readable import title_of
from grader.judge.sentences import explain
from grader.model import Exercise, Outcome, Status, TestResult, Verdict
from grader.pack.catalogue import Catalogue


def lines(screen: Screen, pack: Catalogue, exercise: Exercise, verdict: Verdict) -> list[str]:
    """One line for each failing test, or one for the verdict where no test was run; none for what passes.

    A failure that no line of the learner's file is known for is put at line 1.
    """
    if verdict.status in {Status.PASSED, Status.UNTOUCHED}:
        return []
    path = learner.display_path(pack.module_path(exercise))
    failing = [test for test in verdict.tests if test.outcome not in {Outcome.PASSED, Outcome.NOT_RUN}]
    if not failing:
        return [_line(path, verdict.line, f"{explain(verdict, screen.lang)} {verdict.advice.get(screen.lang, '')}")]
    return [_line(path, test.facts.line if test.facts else None, _text(screen, exercise, test)) for test in failing]


def _text(screen: Screen, exercise: Exercise, test: TestResult) -> str:
    """The test's title and its rule."""
    rule = test.rule.get(screen.lang) or test.rule.get("en") or test.message
    return f"{title_of(exercise, test.id, screen.lang)}: {rule}"


def _line(path: str, line: int | None, text: str) -> str:
    return f"{path}:{line or 1}: error: {' '.join(text.split())}"
