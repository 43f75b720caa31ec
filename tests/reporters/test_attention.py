"""What to look at, at the end of a class's table: which verdicts, in which order, and that it fits a terminal."""

from dataclasses import replace

import pytest
from rich.cells import cell_len
from test_csv import report, verdict

from grader.model import Integrity, Status
from grader.reporters.attention import MOST, find_cases, to_attention

REVIEW = Integrity(level="review", findings=("line 3: imports os, which reaches for the machine", "line 4: uses eval"))
WHERE = "the reports in reports"


def case(name="a/one", **changes):
    return replace(verdict(name, 0.0), **changes)


def lines(*reports):
    return to_attention(reports, WHERE).splitlines()


def test_nothing_to_look_at_is_no_text():
    quiet = [case(status=status) for status in (Status.PASSED, Status.FAILED, Status.MISSING, Status.TIMED_OUT)]
    assert to_attention([report("alice", *quiet)], WHERE) == ""


def test_a_case_tells_submission_exercise_line_kind_and_reason():
    assert lines(report("alice", case(integrity=REVIEW))) == [
        "to look at: 1",
        "  alice: a/one, line 3: review",
        "    imports os, which reaches for the machine (and 1 more)",
    ]


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({"status": Status.TAMPERED, "integrity": Integrity(level="tampered", findings=("A pair.",))}, "tampered"),
        ({"status": Status.REJECTED, "code": "ambiguous", "message": "Two files."}, "ambiguous"),
        ({"status": Status.REJECTED, "code": "archive", "message": "It cannot be read."}, "archive"),
        ({"status": Status.REJECTED, "code": "syntax_error", "message": "Not Python.", "line": 7}, "rejected"),
        ({"status": Status.GRADER_ERROR, "code": "unreadable", "message": "It cannot be read."}, "grader_error"),
        ({"status": Status.PASSED, "integrity": REVIEW}, "review"),
    ],
)
def test_everything_that_a_person_must_see_is_a_case(changes, kind):
    (found,) = find_cases([report("alice", case(**changes))])
    assert found.kind == kind
    assert found.line == (changes.get("line") or (3 if kind == "review" else None))


def test_the_gravest_come_first_and_then_the_submissions_in_order():
    broken = case(status=Status.REJECTED, code="syntax_error", message="No.")
    found = find_cases(
        [
            report("carol", case(integrity=REVIEW), case("a/two", status=Status.REJECTED, code="ambiguous")),
            report("bob", broken, case("a/two", status=Status.GRADER_ERROR, message="Ours.")),
            report("alice", broken, case("a/two", status=Status.TAMPERED, message="Forged.")),
            report("alba", case(integrity=REVIEW)),
        ]
    )
    assert [(each.submission, each.kind) for each in found] == [
        ("bob", "grader_error"),
        ("alice", "tampered"),
        ("carol", "ambiguous"),
        ("alba", "review"),
        ("carol", "review"),
        ("alice", "rejected"),
        ("bob", "rejected"),
    ]


def test_exercises_of_a_submission_with_the_same_reason_are_one_case():
    shut = {"status": Status.REJECTED, "code": "archive", "message": "The archive cannot be graded."}
    told = lines(report("alice", case(**shut), case("a/two", **shut)), report("bob", case(**shut)))
    assert told == [
        "to look at: 2",
        "  alice: 2 exercises: archive",
        "    The archive cannot be graded.",
        "  bob: a/one: archive",
        "    The archive cannot be graded.",
    ]


def test_of_many_a_screen_is_shown_and_then_how_many_more_and_where():
    told = lines(*(report(f"s{number:02}", case(integrity=REVIEW)) for number in range(30)))
    assert told[0] == "to look at: 30"
    assert told[-1] == f"and {30 - MOST} more: {WHERE}"
    assert len(told) <= 24


@pytest.mark.parametrize("name", ["x" * 250, "김철수" * 30, "two\nlines", "\x1b[31mred\u202e"])
def test_every_line_fits_a_terminal_and_moves_none(name):
    why = Integrity(level="review", findings=("가나다라 " * 40 + "\x1b[2J",))
    told = lines(*(report(name, case("a-long-track/a_rather_long_exercise", integrity=why)) for _ in range(MOST)))
    assert max(map(cell_len, told)) <= 80
    assert len(told) <= 24 + MOST
    assert not [sign for line in told for sign in line if sign in "\x1b\u202e\n"]
    assert "review" in told[1]
