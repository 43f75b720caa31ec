"""JUnit XML: what the common schemas demand of it, and that no text of a learner's can break it."""

import re
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest

from grader.model import (
    GraderInfo,
    Integrity,
    Isolation,
    Outcome,
    Points,
    Report,
    Status,
    SubmissionRef,
    TestResult,
    Timing,
    Verdict,
)
from grader.reporters.junit import to_junit

#: The elements that the schemas allow in each, in their order, and the attributes that they demand.
CHILDREN = {
    "testsuites": "(testsuite )*",
    "testsuite": "properties (testcase )*system-out system-err ",
    "properties": "(property )*",
    "testcase": "(failure |error |skipped )?",
}
ATTRIBUTES = {
    "testsuite": {"name", "package", "id", "hostname", "timestamp", "time", "tests", "failures", "errors", "skipped"},
    "testcase": {"name", "classname", "time"},
    "property": {"name", "value"},
    "failure": {"type", "message"},
    "error": {"type", "message"},
}


def verdict(status, *outcomes, message="", output="", name="loops/hop", findings=()):
    tests = (
        TestResult(id=f"test_{number}", task=None, outcome=outcome, weight=1.0, message=message, output=output)
        for number, outcome in enumerate(outcomes)
    )
    return Verdict(
        id=name,
        status=status,
        code=None,
        message="",
        points=Points(earned=0.5, possible=2.0),
        integrity=Integrity(level="review" if findings else "clean", findings=tuple(findings)),
        diagnosis=None,
        tests=tuple(tests),
        digest=None,
        suite="",
    )


def report(*verdicts, started="2026-11-28T23:00:00+09:00"):
    return Report(
        schema="flowkata/report/v1",
        submission=SubmissionRef(id="alice", digest=""),
        grader=GraderInfo(
            version="", python="", platform="", catalogue="", seed=1, isolation=Isolation(level="process")
        ),
        score=Points(earned=0.5, possible=2.0),
        summary={},
        exercises=verdicts,
        timing=Timing(started=started, exercises={"loops/hop": 1.25}),
    )


def read(*verdicts, **about):
    """The document, parsed and held against what the schemas demand."""
    root = ET.fromstring(to_junit(report(*verdicts, **about)).encode())
    for element in root.iter():
        inside = "".join(f"{child.tag} " for child in element)
        assert re.fullmatch(CHILDREN.get(element.tag, ""), inside), (element.tag, inside)
        assert set(element.attrib) == ATTRIBUTES.get(element.tag, set())
    for suite in root:
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", suite.attrib["timestamp"])
        for kind, counted in (("failure", "failures"), ("error", "errors"), ("skipped", "skipped")):
            assert int(suite.attrib[counted]) == len(suite.findall(f"testcase/{kind}"))
        assert int(suite.attrib["tests"]) == len(suite.findall("testcase"))
    return root


def test_a_suite_an_exercise_and_a_case_a_test_with_the_reason_of_what_does_not_pass():
    made = verdict(Status.FAILED, Outcome.PASSED, Outcome.FAILED, message="f(1) gave 2\nand not 1", output="printed")
    suite = read(made)[0]
    one, other = suite.findall("testcase")
    failure = other.find("failure")
    assert (suite.attrib["package"], suite.attrib["name"], suite.attrib["time"]) == ("loops", "hop", "1.250")
    assert suite.attrib["timestamp"] == "2026-11-28T14:00:00"
    assert (one.attrib["name"], one.attrib["classname"], len(one)) == ("test_0", "loops.hop", 0)
    assert (failure.attrib["type"], failure.attrib["message"]) == ("failed", "f(1) gave 2")
    assert failure.text == "f(1) gave 2\nand not 1\nprinted"


def test_whatever_outcome_is_not_passed_shows():
    outcomes = (Outcome.TIMED_OUT, Outcome.NOT_RUN, Outcome.ERROR)
    cases = read(verdict(Status.TIMED_OUT, *outcomes))[0].findall("testcase")
    assert [(case[0].tag, case[0].attrib["type"]) for case in cases] == [
        ("failure", "timed_out"),
        ("failure", "not_run"),
        ("error", "error"),
    ]


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (Status.TAMPERED, "failure"),
        (Status.FAILED, "failure"),
        (Status.REJECTED, "failure"),
        (Status.UNTOUCHED, "skipped"),
        (Status.MISSING, "skipped"),
        (Status.GRADER_ERROR, "error"),
    ],
)
def test_a_status_that_no_test_shows_has_a_case_of_its_own(status, kind):
    code = {Status.REJECTED: "utf16", Status.FAILED: "unknown_tests"}.get(status)
    passed = () if kind != "failure" else (Outcome.PASSED,)
    suite = read(replace(verdict(status, *passed), code=code))[0]
    case = suite.findall("testcase")[-1]
    assert (case.attrib["name"], case[0].tag) == (status.value, kind)


@pytest.mark.parametrize("outcome", [Outcome.PASSED, Outcome.FAILED])
def test_of_what_was_tampered_with_no_test_is_told(outcome):
    (case,) = read(verdict(Status.TAMPERED, Outcome.PASSED, outcome))[0].findall("testcase")
    assert (case.attrib["name"], case[0].attrib["type"]) == ("tampered", "tampered")


def test_a_passed_exercise_has_no_case_but_its_tests():
    suite = read(verdict(Status.PASSED, Outcome.PASSED, Outcome.PASSED))[0]
    assert [suite.attrib[name] for name in ("tests", "failures", "errors", "skipped")] == ["2", "0", "0", "0"]


def test_findings_stand_in_the_suites_errors_and_the_integrity_in_its_properties():
    suite = read(verdict(Status.PASSED, Outcome.PASSED, findings=["line 1 imports os", "line 2 too"]))[0]
    told = {each.attrib["name"]: each.attrib["value"] for each in suite.find("properties")}
    assert suite.find("system-err").text == "line 1 imports os\nline 2 too"
    assert told == {"status": "passed", "earned": "0.5", "possible": "2", "integrity": "review", "seed": "1"}


@pytest.mark.parametrize(
    "text",
    [
        "</failure></testcase><testcase name='free' classname='points' time='0'/>",
        "]]><!ENTITY x SYSTEM 'file:///etc/passwd'>&x;",
        "a\x00b\x07c\x1b[31md\x85e\ud800f\ufffe\uffffg\u202eh",
        "\"quotes\" & 'quotes' <!-- and a comment -->",
        "::error::forged\n##vso[task.complete]",
        "한국어 🎉",
    ],
)
def test_hostile_text_stays_text(text):
    made = verdict(Status.FAILED, Outcome.FAILED, message=text, output=text, findings=[text])
    root = read(replace(made, tests=(replace(made.tests[0], id=f"test_x[{text}]"),)))
    assert [element.tag for element in root.iter("testcase")] == ["testcase"]
    assert len(root.find("testsuite/testcase/failure").text) >= len(text)
    assert "::error" not in "".join(root.itertext())
    assert "##vso[" not in "".join(root.itertext())


def test_much_text_is_cut_with_a_sentence():
    failure = read(verdict(Status.FAILED, Outcome.FAILED, message="x" * 50_000)).find(".//failure")
    assert failure.text.endswith("(50001 characters)") or failure.text.endswith("(50000 characters)")
    assert len(failure.attrib["message"]) < 1100


def test_a_report_whose_times_are_no_times_is_written_all_the_same():
    assert read(verdict(Status.PASSED, Outcome.PASSED), started="yesterday")[0].attrib["timestamp"].startswith("1970")


def test_no_exercise_gives_no_suite():
    assert len(read()) == 0
