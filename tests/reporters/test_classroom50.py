"""`classroom50/result/v1`: what its readers demand, and that whole numbers lose nothing of a mark."""

import json
import re
from dataclasses import replace

import pytest

from grader.errors import GraderError
from grader.model import (
    CiRun,
    GraderInfo,
    Integrity,
    Isolation,
    Points,
    Report,
    Status,
    SubmissionRef,
    Timing,
    Verdict,
)
from grader.reporters.classroom50 import read_submission, to_classroom50, to_classroom50_outputs, to_result

ENVIRONMENT = {
    "CLASSROOM": "cs-principles",
    "ASSIGNMENT": "hello",
    "SUBMISSION_TAG": "submit/2026-11-28T14-32-05Z-a1b2c3d",
    "USERNAME": "alice",
    "OWNER": "alice",
    "COMMIT_URL": "https://example.test/commit/a1b2c3d",
    "RELEASE_URL": "https://example.test/releases/1",
    "REVIEW_URL": "https://example.test/compare/0...1",
}
#: What the readers demand of the result: every key, and what its value must be.
TEXTS = {"classroom", "assignment", "owner", "submission", "commit", "release", "review"}


def verdict(name, earned, possible, status=Status.FAILED):
    return Verdict(
        id=name,
        status=status,
        code="tests_failed" if status is Status.FAILED else None,
        message="",
        points=Points(earned=earned, possible=possible),
        integrity=Integrity(),
        diagnosis=None,
        tests=(),
        digest=None,
        suite="",
    )


def report(*verdicts):
    statuses = [each.status for each in verdicts]
    return Report(
        schema="flowkata/report/v1",
        submission=SubmissionRef(id="alice", digest=""),
        grader=GraderInfo(
            version="", python="", platform="", catalogue="", seed=1, isolation=Isolation(level="landlock")
        ),
        score=Points(
            earned=sum(each.points.earned for each in verdicts), possible=sum(each.points.possible for each in verdicts)
        ),
        summary={status: statuses.count(status) for status in statuses},
        exercises=verdicts,
        timing=Timing(started="2026-11-28T23:32:01+09:00"),
    )


def is_whole(value):
    return type(value) is int and value >= 0


def read(made, environment=ENVIRONMENT):
    """The result, held against what its readers demand."""
    result = json.loads(to_result(made, read_submission(environment)))
    assert set(result) == TEXTS | {
        "schema",
        "assignment_type",
        "datetime",
        "graded_at",
        "score",
        "max-score",
        "tests",
    }
    assert result["schema"] == "classroom50/result/v1"
    assert result["assignment_type"] in {"individual", "group"}
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", result["datetime"])
    assert all(isinstance(result[name], str) for name in TEXTS)
    assert is_whole(result["score"])
    assert is_whole(result["max-score"])
    for test in result["tests"]:
        assert isinstance(test["test-name"], str)
        assert test["test-name"]
        assert isinstance(test["passed"], bool)
        assert is_whole(test["score"])
        assert is_whole(test["max-score"])
        assert test["score"] <= test["max-score"]
    assert result["score"] == sum(test["score"] for test in result["tests"])
    assert result["max-score"] == sum(test["max-score"] for test in result["tests"])
    return result


def test_the_submission_is_the_one_that_the_environment_describes():
    result = read(report(verdict("loops/hop", 1.0, 1.0, Status.PASSED)))
    assert {name: result[name] for name in ("classroom", "assignment", "owner", "submission", "review")} == {
        "classroom": "cs-principles",
        "assignment": "hello",
        "owner": "alice",
        "submission": "submit/2026-11-28T14-32-05Z-a1b2c3d",
        "review": "https://example.test/compare/0...1",
    }
    assert result["datetime"] == "2026-11-28T14:32:01Z"


def test_without_an_address_of_the_review_the_commits_stands_for_it():
    older = {name: value for name, value in ENVIRONMENT.items() if name not in {"REVIEW_URL", "OWNER"}}
    result = read(report(), older)
    assert (result["review"], result["owner"]) == (ENVIRONMENT["COMMIT_URL"], "alice")


@pytest.mark.parametrize("name", ["CLASSROOM", "ASSIGNMENT", "SUBMISSION_TAG", "COMMIT_URL", "RELEASE_URL"])
@pytest.mark.parametrize("value", [None, ""])
def test_without_its_runner_there_is_no_result(name, value):
    elsewhere = {**ENVIRONMENT, name: value}
    with pytest.raises(GraderError, match=f"which sets {name}; it is not set here"):
        read_submission(elsewhere)


@pytest.mark.parametrize("earned", [0.0, 0.3333, 2.6667, 0.0001, 3.0])
def test_a_mark_of_four_decimals_is_a_whole_number_and_the_same_mark(earned):
    result = read(report(verdict("loops/hop", earned, 3.0), verdict("loops/skip", 0.5, 1.0)))
    assert result["score"] / 10_000 == pytest.approx(earned + 0.5, abs=1e-9)
    assert result["max-score"] == 40_000


def test_the_scale_is_the_same_whatever_was_earned():
    scores = [read(report(verdict("a", earned, 3.0)))["max-score"] for earned in (0.0, 0.3333, 3.0)]
    assert scores == [30_000] * 3


def test_a_test_of_theirs_is_an_exercise_with_what_a_reader_may_add():
    made = report(replace(verdict("loops/hop", 0.5, 2.0), message="1 of 4"))
    assert read(made)["tests"] == [
        {
            "test-name": "loops/hop",
            "passed": False,
            "score": 5_000,
            "max-score": 20_000,
            "points": "0.5 of 2",
            "status": "failed",
            "integrity": "clean",
            "message": "0 of 0 tests pass.",
        }
    ]


@pytest.mark.parametrize(
    ("verdicts", "lines"),
    [
        (
            [verdict("a", 1.0, 1.0, Status.PASSED), verdict("b", 0.5, 2.0)],
            "status=failure\nsummary=1.5 of 3 points, 1 of 2 exercises passed (in result.json a point is 10000)\n",
        ),
        (
            [verdict("a", 1.0, 1.0, Status.PASSED)],
            "status=success\nsummary=1 of 1 points, 1 of 1 exercises passed (in result.json a point is 10000)\n",
        ),
    ],
)
def test_the_outputs_are_two_lines(verdicts, lines):
    assert to_classroom50_outputs(report(*verdicts), CiRun(base="", head="")) == lines


def test_the_format_reads_the_environment(monkeypatch):
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    made = report(verdict("loops/hop", 0.5, 2.0))
    assert to_classroom50(made, CiRun(base="", head="")) == to_result(made, read_submission(ENVIRONMENT))
