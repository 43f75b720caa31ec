"""What is said beside a learner's lines, on GitHub and on GitLab, and what the next steps of a job are told."""

import json
import re
from urllib.parse import unquote

import pytest
from ci_cases import NASTY, nasty_report, report_of, result_of, run_of, verdict_of

from grader.model import Failure, Status
from grader.reporters.annotations import to_annotations
from grader.reporters.ci_formats import CI_FORMATS
from grader.reporters.code_quality import to_code_quality
from grader.reporters.lines import to_lines
from grader.reporters.outputs import to_outputs
from grader.reporters.places import MOST

#: How a runner reads a line of a log: a command with properties, and a message.
COMMAND = re.compile(r"::error (?P<properties>[^:]*)::(?P<message>.*)")


def annotations(report, **run):
    """Return (file, line, title, message) as the runner decodes them."""
    made = []
    for line in to_annotations(report, run_of(report, **run)).splitlines():
        found = COMMAND.fullmatch(line)
        properties = dict(pair.split("=", 1) for pair in found["properties"].split(","))
        made.append((*(unquote(properties[key]) for key in ("file", "line", "title")), unquote(found["message"])))
    return made


def test_a_line_that_raised_is_annotated_with_the_rule_and_the_facts():
    failing = result_of("test_it_doubles", "failed", line=2, call="answer(3)")
    (made,) = annotations(report_of(verdict_of("small/first", failing)))
    assert made[:3] == ("small/first.py", "2", "first: it doubles")
    assert made[3].splitlines() == ["Doubling adds a number to itself.", "Checked: answer(3)", "Expected: 6", "Got: 0",
                                    "line 2 of your file: "]  # fmt: skip


def test_a_line_that_python_cannot_read_is_annotated_in_the_learner_s_language():
    broken = verdict_of("small/first", status="rejected", code="syntax_error", line=3, text="invalid syntax")
    (made,) = annotations(report_of(broken), lang="ko")
    assert made[1:] == ("3", "first", "파이썬이 first.py의 3번 줄을 읽지 못합니다: invalid syntax.")


def test_a_korean_annotation_has_the_title_of_its_test_where_there_is_one():
    failing = (result_of(name, "failed", line=line) for name, line in (("test_it_doubles[3]", 2), ("test_it_adds", 3)))
    made = annotations(report_of(verdict_of("small/first", *failing)), lang="ko")
    assert [title for _, _, title, _ in made] == ["first: 두 배를 반환한다 [3]", "first: it adds"]


def test_what_passes_and_what_was_not_started_is_not_annotated():
    assert annotations(report_of(verdict_of("a/b", result_of("test_x")), verdict_of("a/c", status="untouched"))) == []
    assert annotations(report_of(verdict_of("a/b", status="missing", found=""))) == []


@pytest.mark.parametrize(
    ("call", "line"), [("list(Second(3))", "5"), ("first(3)", "1"), ("", "1"), ("print(3)", "1"), ("late()", "8")]
)
def test_where_no_line_was_named_the_definition_that_was_called_is(call, line):
    module = b"def first():\n    pass\n\n\nclass Second:\n    pass\n\nasync def late(): pass\n"
    report = report_of(verdict_of("small/first", result_of("test_x", "failed", call=call)))
    assert annotations(report, modules={"small/first": module})[0][1] == line


@pytest.mark.parametrize("module", [b"def answer(:\n", b"\xff", b"", b"(" * 500])
def test_where_nothing_can_be_read_the_first_line_is_annotated(module):
    report = report_of(verdict_of("small/first", result_of("test_x", "failed", call="answer(3)")))
    assert annotations(report, modules={"small/first": module})[0][1] == "1"


def test_at_most_ten_are_made_the_surest_first_and_one_a_line():
    vague = [verdict_of(f"a/vague{n}", result_of("test_x", "failed")) for n in range(8)]
    lines = [result_of(f"test_{n}", "failed", line=n // 2 + 1) for n in range(8)]
    made = annotations(report_of(*vague, verdict_of("a/sure", *lines)))
    assert len(made) == MOST
    assert [(file, line) for file, line, *_ in made[:4]] == [("a/sure.py", str(n)) for n in range(1, 5)]
    assert [line for _, line, *_ in made[4:]] == ["1"] * 6


@pytest.mark.parametrize("text", NASTY)
def test_no_text_of_a_learner_s_ends_a_line_a_property_or_the_message(text):
    report = nasty_report(text)
    log = to_annotations(report, run_of(report)) + to_lines(report, run_of(report))
    commands = [line for line in log.splitlines() if re.match(r"\s*(::|##\[)", line)]
    assert commands == [line for line in log.splitlines() if COMMAND.fullmatch(line)]
    assert len(commands) == len(to_annotations(report, run_of(report)).splitlines()) == len(annotations(report)) > 0
    assert not re.search(r"##(vso)?\[|[\x00-\x09\x0b-\x1f\x7f\u2028\u202e]", log)


@pytest.mark.parametrize("text", NASTY)
def test_gitlab_gets_the_same_places_as_a_list(text):
    report = nasty_report(text)
    made = json.loads(to_code_quality(report, run_of(report)))
    assert [(each["location"]["path"], str(each["location"]["lines"]["begin"])) for each in made] == [
        (file, line) for file, line, *_ in annotations(report)
    ]
    assert {each["severity"] for each in made} == {"major"}
    assert len({each["fingerprint"] for each in made}) == len(made)


def test_a_failure_keeps_its_fingerprint_when_its_line_moves():
    reports = [
        report_of(verdict_of("a/b", result_of("test_x", "failed", line=line, text=str(line)))) for line in (1, 9)
    ]
    one, other = (json.loads(to_code_quality(report, run_of(report)))[0]["fingerprint"] for report in reports)
    assert one == other


def test_without_failures_the_list_is_empty():
    assert json.loads(to_code_quality(report_of(), run_of(report_of()))) == []


def test_the_next_steps_are_told_numbers_and_words_of_ours():
    tampered = verdict_of("a/c", result_of("test_x"), status="tampered", earned=0, level="tampered")
    report = report_of(verdict_of("a/b", result_of("test_x"), level="review"), tampered)
    told = to_outputs(report, run_of(report, failures=(Failure(code="tampered", exercise="a/c"),)))
    assert told == (
        "result=fail\nearned=1\npossible=2\npercent=50.0\ngraded=2\npassed=1\n"
        "review=1\ntampered=1\nseed=7\nlevel=landlock\n"
    )


def test_where_nothing_was_graded_everything_of_it_was_reached():
    told = to_outputs(report_of(), run_of(report_of()))
    assert ("result=pass" in told, "percent=100.0" in told, "possible=0\n" in told) == (True, True, True)


def test_a_fault_of_the_grader_s_is_neither_pass_nor_fail():
    report = report_of(verdict_of("a/b", status="grader_error", code="grader_error"))
    assert "result=error\n" in to_outputs(report, run_of(report))


@pytest.mark.parametrize("text", NASTY)
@pytest.mark.parametrize("form", CI_FORMATS)
def test_every_format_can_write_whatever_a_learner_says(monkeypatch, form, text):
    for name in ("CLASSROOM", "ASSIGNMENT", "SUBMISSION_TAG", "OWNER", "COMMIT_URL", "RELEASE_URL"):
        monkeypatch.setenv(name, "as its runner sets it")
    report = nasty_report(text)
    run = run_of(report, ignored=[(text, "pack")], before={"small/first": Status.PASSED})
    made = [*CI_FORMATS[form].files.values(), *CI_FORMATS[form].appended.values()]
    assert all(write(report, run).encode() for write in made)
    assert made


def test_lines_tell_every_exercise_the_sum_and_what_speaks_against_it():
    report = report_of(verdict_of("a/b", result_of("test_x")), verdict_of("a/c", result_of("test_x", "failed")))
    failures = (Failure(code="regressed", exercise="a/c"), Failure(code="under", earned=1, wanted=2))
    percent = Failure(code="under", earned=50, wanted=60, is_percent=True)
    assert to_lines(report, run_of(report, failures=(*failures, percent))).splitlines() == [
        "a/b: passed 1/1  All 1 tests pass.",
        "a/c: failed 0/1  0 of 1 tests pass.",
        "1 of 2 points: 1 passed, 1 failed",
        "fails: a/c passed at the base, and does not pass now",
        "fails: 1 points are less than 2 (--fail-under)",
        "fails: 50 % of the points are less than 60 % (--fail-under)",
    ]
