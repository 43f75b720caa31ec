"""Scoring of an attempt: weights, points, status.  Pure functions; no words for people."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from grader.model import Ending, Evidence, Expectation, Outcome, Points, Status, TestRun, TestSpec, path_of
from grader.pack.suites import function_of


def weigh(expectation: Expectation, weights: Mapping[str, float]) -> tuple[TestSpec, ...]:
    """The expected tests with their weights.

    A function's weight (default 1) is shared among its parameters.  A test that the stub passes shows nothing and
    weighs nothing, unless the stub passes all of them: then it is no stub, and every test counts.
    """
    free = set() if expectation.has_no_stub else set(expectation.stub_passes)
    share = Counter(path_of(test.id) for test in expectation.tests)
    return tuple(
        replace(test, weight=0.0 if test.id in free else _weight(test, weights) / share[path_of(test.id)])
        for test in expectation.tests
    )


def _weight(test: TestSpec, weights: Mapping[str, float]) -> float:
    known = weights.get(path_of(test.id), weights.get(function_of(test.id)))
    return test.weight if known is None else known


def fold(tests: Iterable[TestSpec], evidence: Evidence) -> tuple[TestRun, ...]:
    """One run for every expected test, in the catalogue's order: what was not reported was not run.

    The list comes from the exercise, not from the run: a module that hides a test, or invents one, gains nothing.
    """
    seen = {run.id: run for run in evidence.tests}
    return tuple(seen.get(test.id, TestRun(id=test.id, outcome=Outcome.NOT_RUN)) for test in tests)


def status_of(evidence: Evidence, runs: tuple[TestRun, ...], *, tampered: bool = False) -> Status:
    """Tampering, then how the process ended, then any test that did not end, then any that failed."""
    outcomes = {run.outcome for run in runs}
    if tampered:
        return Status.TAMPERED
    if evidence.ending is not Ending.EXITED:
        return Status(evidence.ending.value)
    if Outcome.TIMED_OUT in outcomes:
        return Status.TIMED_OUT
    return Status.PASSED if outcomes == {Outcome.PASSED} and not evidence.unknown else Status.FAILED


def points(possible: float, tests: tuple[TestSpec, ...], runs: tuple[TestRun, ...], status: Status) -> Points:
    """The share of the weights that passed, of the exercise's points, to four decimals."""
    if status is Status.PASSED:
        return Points(earned=possible, possible=possible)
    total = sum(test.weight for test in tests)
    kept = sum(test.weight for test, run in zip(tests, runs, strict=True) if run.outcome is Outcome.PASSED)
    earned = possible * kept / total if total and status is not Status.TAMPERED else 0.0
    return Points(earned=round(earned, 4), possible=possible)
