"""A report as `classroom50/result/v1`: what an autograder of Classroom 50 leaves for its runner.

Its scores are whole numbers, and ours have four decimals: every point is `SCALE` there, in every submission alike, so
that no mark is rounded and all can be compared.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass

from grader import wire
from grader.errors import GraderError
from grader.judge.sentences import explain
from grader.model import CiRun, Points, Report, Status, Verdict
from grader.reporters.summary import to_summary
from grader.reporters.times import read_time
from grader.sanitize import sanitize_text

#: One point of ours in scores of theirs: marks are kept to four decimals.
SCALE = 10_000
#: A release's text may have 125,000 characters, some of which its runner adds; bytes are never fewer.
LIMIT = 120_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """Which submission a result is about, as its runner names it; the last three are addresses."""

    classroom: str
    assignment: str
    owner: str
    kind: str
    tag: str
    commit: str
    release: str
    review: str


#: What the runner always sets: one of the names in each row.
_ALWAYS = (
    ("CLASSROOM",),
    ("ASSIGNMENT",),
    ("SUBMISSION_TAG",),
    ("OWNER", "USERNAME"),
    ("COMMIT_URL",),
    ("RELEASE_URL",),
)


def read_submission(environment: Mapping[str, str]) -> Submission:
    """Return the submission that the runner's variables describe.  Raises `GraderError` where there is no runner."""
    missing = [row[0] for row in _ALWAYS if not any(environment.get(name) for name in row)]
    if missing:
        raise GraderError(
            f"--format classroom50 is for its runner, which sets {missing[0]}; it is not set here",
            remedy="--format plain writes the same report elsewhere",
        )
    return Submission(
        classroom=environment["CLASSROOM"],
        assignment=environment["ASSIGNMENT"],
        owner=environment.get("OWNER") or environment["USERNAME"],
        kind=environment.get("ASSIGNMENT_TYPE") or "individual",
        tag=environment["SUBMISSION_TAG"],
        commit=environment["COMMIT_URL"],
        release=environment["RELEASE_URL"],
        review=environment.get("REVIEW_URL") or environment["COMMIT_URL"],
    )


def to_classroom50(report: Report, _run: CiRun) -> str:
    """Return the text of result.json, about the submission that the environment describes."""
    return to_result(report, read_submission(os.environ))


def to_result(report: Report, submission: Submission) -> str:
    """Return the text of result.json: a test of theirs is an exercise of ours, so the scores add up to the mark."""
    graded_at = f"{read_time(report.timing.started):%Y-%m-%dT%H:%M:%SZ}"
    result = {
        "schema": "classroom50/result/v1",
        "classroom": submission.classroom,
        "assignment": submission.assignment,
        "assignment_type": submission.kind,
        "owner": submission.owner,
        "submission": submission.tag,
        "commit": submission.commit,
        "release": submission.release,
        "review": submission.review,
        "datetime": graded_at,
        "graded_at": graded_at,
        "score": sum(_whole(verdict.points.earned) for verdict in report.exercises),
        "max-score": sum(_whole(verdict.points.possible) for verdict in report.exercises),
        "tests": [_test(verdict) for verdict in report.exercises],
    }
    return wire.encode(result).decode()


def to_release_body(report: Report, run: CiRun) -> str:
    """Return at most `LIMIT` bytes of Markdown; the mark is in result.json, so no check is spoken of."""
    return to_summary(report, run, limit=LIMIT, has_check=False)


def to_classroom50_outputs(report: Report, _run: CiRun) -> str:
    """Return the lines for the runner's outputs: the state of the commit, and one sentence."""
    passed = report.summary.get(Status.PASSED, 0)
    status = "success" if passed == len(report.exercises) else "failure"
    return (
        f"status={status}\n"
        f"summary={_of(report.score)} points, {passed} of {len(report.exercises)} exercises passed"
        f" (in result.json a point is {SCALE})\n"
    )


def _of(points: Points) -> str:
    return f"{points.earned:g} of {points.possible:g}"


def _test(verdict: Verdict) -> dict[str, object]:
    return {
        "test-name": sanitize_text(verdict.id, 200),
        "passed": verdict.status is Status.PASSED,
        "score": _whole(verdict.points.earned),
        "max-score": _whole(verdict.points.possible),
        "points": _of(verdict.points),
        "status": verdict.status.value,
        "integrity": verdict.integrity.level,
        "message": sanitize_text(explain(verdict), 1000),
    }


def _whole(points: float) -> int:
    return round(points * SCALE)
