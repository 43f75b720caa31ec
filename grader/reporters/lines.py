"""The result of a pull request as a few plain lines: what a job's log or a terminal shows."""

from collections.abc import Iterator

from grader.judge.sentences import explain
from grader.model import CiRun, Failure, Report, Status
from grader.sanitize import sanitize_text

#: So many exercises and files are named.
_NAMED = 100

_FAILURES = {
    "tampered": "{exercise} was tampered with",
    "regressed": "{exercise} passed at the base, and does not pass now",
    "required": "{exercise} has to pass (--require)",
    "review": "{exercise} is to be reviewed (--review fail)",
    "under": "{earned:.4g} points are less than {wanted:g} (--fail-under)",
    "percent": "{earned:.4g} % of the points are less than {wanted:g} % (--fail-under)",
}


def to_lines(report: Report, run: CiRun) -> str:
    """Return a line for each graded exercise, then the sum and what speaks against the pull request; in English."""
    return "".join(f"{line}\n" for line in _lines(report, run))


def _lines(report: Report, run: CiRun) -> Iterator[str]:
    for verdict in report.exercises[:_NAMED]:
        doubt = "" if verdict.integrity.level == "clean" else f" [{verdict.integrity.level}]"
        points = f"{verdict.points.earned:g}/{verdict.points.possible:g}"
        yield f"{verdict.id}: {verdict.status} {points}{doubt}  {_one_line(explain(verdict))}"
    if len(report.exercises) > _NAMED:
        yield f"and {len(report.exercises) - _NAMED} more exercises"
    counts = ", ".join(f"{count} {status}" for status, count in report.summary.items())
    yield f"{report.score.earned:g} of {report.score.possible:g} points: {counts or 'nothing to grade'}"
    for failure in run.failures[:_NAMED]:
        yield f"fails: {_failure(failure)}"
    if Status.GRADER_ERROR in report.summary:
        yield "the grader itself failed: that is no fault of the head's"


def _failure(failure: Failure) -> str:
    words = _FAILURES["percent" if failure.is_percent else failure.code]
    return words.format(exercise=failure.exercise, earned=failure.earned, wanted=failure.wanted)


def _one_line(text: str) -> str:
    return " ".join(sanitize_text(text, 300).split())
