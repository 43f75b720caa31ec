"""The marks of a class as a table: its rows and columns, its numbers, and that no cell of it can be a formula."""

import codecs
import csv
import io
import unicodedata
from dataclasses import replace

import pytest

from grader.model import GraderInfo, Integrity, Isolation, Points, Report, Status, SubmissionRef, Timing, Verdict
from grader.reporters.csv import to_csv, to_csv_file


def verdict(name, earned, possible=3.0, level="clean"):
    return Verdict(
        id=name,
        status=Status.FAILED,
        code=None,
        message="",
        points=Points(earned=earned, possible=possible),
        integrity=Integrity(level=level),
        diagnosis=None,
        tests=(),
        digest=None,
        suite="",
    )


def report(name, *verdicts):
    possible = sum(each.points.possible for each in verdicts)
    return Report(
        schema="flowkata/report/v1",
        submission=SubmissionRef(id=name, digest=""),
        grader=GraderInfo(
            version="", python="", platform="", catalogue="", seed=1, isolation=Isolation(level="process")
        ),
        score=Points(earned=sum(each.points.earned for each in verdicts), possible=possible),
        summary={},
        exercises=verdicts,
        timing=Timing(),
    )


def table(reports, exercises=("a/one", "a/two")):
    return list(csv.reader(io.StringIO(to_csv(reports, exercises))))


def test_a_row_a_student_a_column_an_exercise_and_the_points_possible_in_the_second_row():
    rows = table(
        [
            report("bob", verdict("a/one", 3.0), verdict("a/two", 0.5, 5.0)),
            report("alice", verdict("a/one", 1.5), verdict("a/two", 5.0, 5.0)),
        ]
    )
    assert rows == [
        ["submission", "a/one", "a/two", "total", "to review"],
        ["(possible)", "3", "5", "8", ""],
        ["alice", "1.5", "5", "6.5", ""],
        ["bob", "3", "0.5", "3.5", ""],
    ]


def test_what_is_to_be_reviewed_stands_in_the_last_column():
    rows = table(
        [
            report("alice", verdict("a/one", 3.0, level="review"), verdict("a/two", 0.0, level="tampered")),
            report("bob", verdict("a/one", 3.0), verdict("a/two", 0.0)),
        ]
    )
    assert [row[-1] for row in rows] == ["to review", "", "a/one:review a/two:tampered", ""]


def test_an_exercise_without_a_verdict_is_an_empty_cell_and_not_a_zero():
    assert table([report("alice", verdict("a/two", 0.0))])[2] == ["alice", "", "0", "0", ""]


def test_columns_are_those_that_are_asked_for_in_their_order():
    rows = table([report("alice", verdict("a/one", 1.0), verdict("a/two", 2.0))], ("a/two", "a/one"))
    assert rows[0][1:3] == ["a/two", "a/one"]
    assert rows[2][1:3] == ["2", "1"]


def test_a_class_of_nobody_is_a_table_without_students():
    assert [row[0] for row in table([])] == ["submission", "(possible)"]


@pytest.mark.parametrize(
    ("earned", "shown"),
    [
        (0.0, "0"),
        (1 / 3, "0.3333"),
        (12345.25, "12345.25"),
        (1234567.5, "1234567.5"),
        (1e6, "1000000"),
        (31e6, "31000000"),
        (0.0001, "0.0001"),
    ],
)
def test_points_of_any_size_are_written_in_full(earned, shown):
    assert table([report("alice", verdict("a/one", earned, earned))])[2][1] == shown


FORMULAS = [
    "=HYPERLINK(A1)",
    "+1+1",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(A1:A9)",
    "\t=1",
    "\r=1",
    "\n=1",
    " =1+1",
    "\uff1d1+1",
    "\uff20SUM(1)",
    "\x1b=1",
    '"=1+1"',
    "',=1+1",
]


BETWEEN = ["kim;=1+1", "kim\t=1+1", 'kim";=1+1;"', "kim|@SUM(1)", 'kim,"=1', "kim\r\n=1"]


@pytest.mark.parametrize("name", [*FORMULAS, *BETWEEN])
def test_no_cell_begins_like_a_formula_whatever_the_separator_is(name):
    text = to_csv([report(name, verdict("a/one", 1.0)), report("bob", verdict("a/one", 1.0))], ("a/one",))
    for separator in ",;\t|":
        for row in csv.reader(io.StringIO(text), delimiter=separator):
            starts = [unicodedata.normalize("NFKC", cell).strip()[:1] for cell in row]
            assert not {"=", "+", "-", "@"} & set(starts)


def test_nor_does_the_name_of_an_exercise():
    assert table([report("bob", verdict("=one", 1.0))], ("=one",))[0][1] == "'=one"


@pytest.mark.parametrize("name", ["김민수", "o'hara", "alice, b", 'the "one"', "kim-1", "a=b", "100%"])
def test_ordinary_names_stay_as_they_are(name):
    assert table([report(name, verdict("a/one", 1.0))])[2][0] == name


@pytest.mark.parametrize("name", ["two\nlines", "two\r\nlines", "\u202eecila", "a\x00b", "x" * 5000, "\ud800"])
def test_a_name_stays_on_its_line_and_can_be_written(name):
    text = to_csv([report(name, verdict("a/one", 1.0))], ("a/one",))
    assert len(text.splitlines()) == 3
    assert max(map(len, text.splitlines())) < 400
    assert text.encode().isascii() or name == "x" * 5000


# --- the file


def test_names_that_are_not_ascii_are_read_by_a_spreadsheet():
    data = to_csv_file([report("김철수", verdict("a/one", 3.0))], ["a/one"])
    assert data.startswith(codecs.BOM_UTF8)  # Excel would take the bytes for CP949 or CP1252
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    assert rows[2][0] == "김철수"
    assert rows[0][0] == "submission"


def test_what_is_ascii_has_no_mark_that_a_reader_could_take_for_a_part_of_the_first_cell():
    data = to_csv_file([report("alice", verdict("a/one", 3.0))], ["a/one"])
    assert data.isascii()
    assert data.startswith(b'"submission",')


def test_the_last_column_names_everything_that_a_person_must_see():
    verdicts = [
        verdict("a/one", 0.0, level="review"),
        replace(verdict("a/two", 0.0), status=Status.REJECTED, code="ambiguous"),
        replace(verdict("a/three", 0.0), status=Status.GRADER_ERROR),
        verdict("a/four", 3.0),
    ]
    assert table([report("alice", *verdicts)])[2][-1] == "a/one:review a/two:ambiguous a/three:grader_error"
