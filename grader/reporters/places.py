"""Where a pull request's failures lie in the learner's own files: at most a few lines, the surest first."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from grader import syntax
from grader.judge.readable import first_failing, title_of, what_happened
from grader.judge.sentences import explain
from grader.model import CiRun, Outcome, Report, Status, TestResult, Verdict
from grader.sanitize import cut_text, sanitize_text

#: GitHub shows ten annotations of a step.
MOST = 10
_SHOWN = 1000


@dataclass(frozen=True, slots=True)
class Place:
    """A line of a learner's file and what is to be said there; `path` is as the submission has it, and sanitised.

    `key` is the same for the same failure on every run, `title` and `message` are sanitised text.
    """

    path: str
    line: int
    key: str
    title: str
    message: str


def places_of(report: Report, run: CiRun) -> list[Place]:
    """Return at most `MOST` places, one a line: where code raised or cannot be read, then where what failed begins."""
    graded = [each for each in report.exercises if each.found and each.status not in {Status.PASSED, Status.UNTOUCHED}]
    told = [place for each in graded for place in _told(each, run)]
    guessed = [place for each in graded for place in _guessed(each, run)]
    by_line: dict[tuple[str, int], Place] = {}
    for place in (*told, *guessed):
        by_line.setdefault((place.path, place.line), place)
    return list(islice(by_line.values(), MOST))


def _told(verdict: Verdict, run: CiRun) -> Iterator[Place]:
    """Lines that Python itself named."""
    if verdict.line is not None:
        yield _of_module(verdict, verdict.line, run)
    for test in verdict.tests:
        if test.outcome is not Outcome.PASSED and test.facts is not None and test.facts.line is not None:
            yield _place(verdict, test, test.facts.line, run)


def _guessed(verdict: Verdict, run: CiRun) -> Iterator[Place]:
    """Where the first failing test's call leads to, for what fails without any line of the learner's being named."""
    test = first_failing(verdict)
    if verdict.line is not None or (test is not None and test.facts is not None and test.facts.line is not None):
        return
    if test is None or test.outcome is Outcome.NOT_RUN or verdict.status is Status.TAMPERED:
        yield _of_module(verdict, 1, run)
    else:
        yield _place(verdict, test, _definition(run.modules.get(verdict.id, b""), test), run)


def _of_module(verdict: Verdict, line: int, run: CiRun) -> Place:
    told = cut_text(sanitize_text(explain(verdict, run.lang)), _SHOWN)
    return Place(sanitize_text(verdict.found, 300), line, verdict.code or verdict.status, _slug(verdict), told)


def _place(verdict: Verdict, test: TestResult, line: int, run: CiRun) -> Place:
    rows = what_happened(run.exercises[verdict.id], verdict, test, run.lang)
    rule = test.rule.get(run.lang) or test.rule.get("en") or ""
    facts = "\n".join(f"{label}: {text}" if label else text for label, text in rows)
    told = cut_text(sanitize_text("\n".join(part for part in (rule, facts) if part)), _SHOWN)
    title = f"{_slug(verdict)}: {sanitize_text(title_of(run.exercises[verdict.id], test.id, run.lang), 200)}"
    return Place(sanitize_text(verdict.found, 300), line, test.id, title, told)


def _definition(module: bytes, test: TestResult) -> int:
    """The line of the first definition of the module that the test's call names; else of the first one."""
    try:
        body = syntax.parse(module.decode("utf-8-sig")).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return 1
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    lines = {node.name: node.lineno for node in body if isinstance(node, kinds)}
    used = re.findall(r"\w+", test.facts.call if test.facts else "")
    return next((lines[name] for name in (*used, *lines) if name in lines), 1)


def _slug(verdict: Verdict) -> str:
    return verdict.id.rpartition("/")[2]
