"""What speaks against a pull request, under each policy."""

import pytest

from grader.judge.gate import Gate
from grader.model import (
    Failure,
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


def verdict(name, status="passed", earned=1.0, level="clean"):
    return Verdict(
        id=name,
        status=Status(status),
        code=None,
        message="",
        points=Points(earned=earned, possible=2.0),
        integrity=Integrity(level=level, findings=() if level == "clean" else ("why",)),
        diagnosis=None,
        tests=(),
        digest=None,
        suite="",
    )


def report(*verdicts):
    return Report(
        schema="flowkata/report/v1",
        submission=SubmissionRef(id="x", digest=""),
        grader=GraderInfo(version="", python="", platform="", catalogue="", seed=0, isolation=Isolation(level="")),
        score=Points(earned=sum(v.points.earned for v in verdicts), possible=sum(v.points.possible for v in verdicts)),
        summary={status: 1 for status in Status if any(v.status is status for v in verdicts)},
        exercises=verdicts,
        timing=Timing(),
    )


def codes(gate, *verdicts, before=None):
    return [(each.code, each.exercise) for each in gate.failures(report(*verdicts), before or {})]


WORSE = [status for status in Status if status not in {Status.PASSED, Status.GRADER_ERROR, Status.TAMPERED}]


@pytest.mark.parametrize("status", WORSE)
def test_what_passed_before_has_to_pass_still(status):
    assert codes(Gate(), verdict("a", status), before={"a": Status.PASSED}) == [("regressed", "a")]


@pytest.mark.parametrize("status", WORSE)
@pytest.mark.parametrize("before", [None, Status.FAILED, Status.UNTOUCHED, Status.GRADER_ERROR])
def test_what_did_not_pass_before_need_not_pass(status, before):
    assert codes(Gate(), verdict("a", status), before={"a": before} if before else {}) == []


@pytest.mark.parametrize("gate", [Gate(), Gate(fail_under=0), Gate(required=("a",)), Gate(is_review_failing=True)])
def test_tampering_always_speaks_against_it_and_is_told_once(gate):
    tampered = verdict("a", "tampered", 0, "tampered")
    assert codes(gate, tampered, before={"a": Status.PASSED}) == [("tampered", "a")]


@pytest.mark.parametrize("gate", [Gate(), Gate(fail_under=1.5), Gate(required=("a",)), Gate(is_review_failing=True)])
def test_the_grader_s_own_fault_speaks_against_nobody(gate):
    assert codes(gate, verdict("a", "grader_error", 0), before={"a": Status.PASSED}) == []


def test_with_a_threshold_or_requirements_only_these_count():
    gates = (Gate(fail_under=0), Gate(required=("b",)))
    verdicts = verdict("a", "failed", 0), verdict("b")
    assert [codes(gate, *verdicts, before={"a": Status.PASSED}) for gate in gates] == [[], []]


def test_required_exercises_have_to_pass():
    assert codes(Gate(required=("a", "b")), verdict("a"), verdict("b", "missing", 0)) == [("required", "b")]


@pytest.mark.parametrize(
    ("level", "is_failing", "expected"),
    [("review", True, [("review", "a")]), ("review", False, []), ("clean", True, [])],
)
def test_findings_speak_against_it_only_where_that_is_asked_for(level, is_failing, expected):
    assert codes(Gate(is_review_failing=is_failing), verdict("a", level=level)) == expected


@pytest.mark.parametrize(
    ("under", "is_percent", "fails"),
    [(3, False, False), (3.01, False, True), (75, True, False), (75.1, True, True), (0, True, False)],
)
def test_a_score_is_measured_in_points_or_in_percent(under, is_percent, fails):
    found = Gate(fail_under=under, is_percent=is_percent).failures(report(verdict("a", earned=2), verdict("b")), {})
    told = Failure(code="under", earned=75 if is_percent else 3, wanted=under, is_percent=is_percent)
    assert found == ((told,) if fails else ())


def test_a_third_of_three_thirds_is_all_of_it():
    thirds = [verdict(name, earned=2 / 3) for name in "abc"]
    assert Gate(fail_under=2).failures(report(*thirds), {}) == ()


@pytest.mark.parametrize("is_percent", [True, False])
def test_where_nothing_was_graded_no_score_is_too_low(is_percent):
    assert Gate(fail_under=50, is_percent=is_percent).failures(report(), {}) == ()
