"""Reports of an earlier run: which of them verdicts are kept from, and the seed of the class."""

import json

import pytest

from grader.grading.earlier import read_earlier
from grader.grading.grade import Grader, grade_one
from grader.intake.classroom import Class
from grader.model import Isolation
from grader.wire import decode_report

STUB = "def f():\n    raise NotImplementedError\n"
CHANGED = "it was changed after it was written"


@pytest.fixture
def graded(make_pack, pool, tmp_path):
    """Grade a class of three submissions with one seed, or some of them."""
    pack = make_pack({"track/kata/kata.py": STUB, "track/kata/test_kata.py": "from kata import f\ndef test(): f()\n"})
    for name in ("alice", "bob", "carol"):
        (tmp_path / "class" / name).mkdir(parents=True)
        (tmp_path / "class" / name / "kata.py").write_text("def f():\n    return 1 / 0\n")
    made = Class(submissions=tmp_path / "class", reports=tmp_path / "reports")

    def grade(seed, *names):
        grader = Grader(catalogue=pack, pool=pool, seed=seed, isolation=Isolation(level="process"))
        for entry in made.entries():
            if not names or entry.id in names:
                grade_one(grader, made, entry)
        return made

    return grade


def earlier(room):
    return read_earlier(room, room.entries())


def faults(room):
    return {path.stem: fault for path, fault in earlier(room).faults.items()}


def edit(room, name, change):
    """Change the JSON of a report."""
    path = room.report_path(name)
    report = json.loads(path.read_text(encoding="utf-8"))
    change(report)
    path.write_text(json.dumps(report), encoding="utf-8")


# The seed


def test_the_seed_of_a_class_is_that_of_its_reports(graded):
    assert earlier(graded(7)).seed == 7


def test_a_class_without_reports_has_no_seed(graded):
    assert earlier(graded(7, "nobody")).seed is None


@pytest.mark.parametrize("some", [("alice",), ("carol",), ("alice", "bob"), ("bob", "carol")])
def test_some_that_were_graded_again_with_another_seed_do_not_change_that_of_the_class(graded, some):
    graded(7)
    assert earlier(graded(8, *some)).seed == 7


def test_the_seed_is_that_of_everybody_even_where_some_are_asked_for(graded):
    room = graded(7)
    some = Class(room.submissions, room.reports, only=("bob",))
    assert (earlier(some).seed, set(earlier(some).reports)) == (7, {"bob"})


# What is believed


def test_a_report_is_believed_as_it_was_written(graded):
    room = graded(7)
    path = room.report_path("alice")
    assert earlier(room).reports["alice"] == decode_report(path.read_bytes(), path)
    assert faults(room) == {}


def test_no_report_is_believed_where_nothing_is_resumed(graded):
    room = graded(7)
    assert earlier(Class(room.submissions, room.reports, resume=False)).reports == {}


def test_how_a_report_is_laid_out_and_its_timing_are_nobodys_marks(graded):
    room = graded(7)
    edit(room, "alice", lambda report: report["timing"].update(seconds=99.5))
    assert faults(room) == {}
    assert earlier(room).reports["alice"].timing.seconds == 99.5


EDITS = {
    "the sum": lambda report: report["score"].update(earned=1.0),
    "a verdict's points": lambda report: report["exercises"][0]["points"].update(earned=1.0),
    "points and the sum": lambda report: (
        report["score"].update(earned=1.0),
        report["exercises"][0]["points"].update(earned=1.0),
    ),
    "the summary": lambda report: report.update(summary={"passed": 1}),
    "a status": lambda report: report["exercises"][0].update(status="passed"),
    "an outcome": lambda report: report["exercises"][0]["tests"][0].update(outcome="passed"),
    "a word": lambda report: report["exercises"][0].update(message="Fine."),
    "the seed": lambda report: report["grader"].update(seed=8),
    "a note of somebody's": lambda report: report.update(note="excused"),
    "no checksum": lambda report: report.pop("checksum"),
    "a checksum of nothing": lambda report: report.update(checksum="sha256:0"),
}


@pytest.mark.parametrize("change", EDITS.values(), ids=EDITS)
def test_a_report_that_somebody_changed_is_not_believed_and_is_named(graded, change):
    room = graded(7)
    edit(room, "bob", change)
    assert faults(room) == {"bob": CHANGED}
    assert set(earlier(room).reports) == {"alice", "carol"}


def test_a_report_that_is_damaged_or_somebody_else_s_is_named(graded):
    room = graded(7)
    room.report_path("alice").write_bytes(room.report_path("alice").read_bytes()[:-90])
    room.report_path("bob").write_bytes(room.report_path("carol").read_bytes())
    assert faults(room) == {
        "alice": "this is no report of this grader, or only a part of one",
        "bob": "this is the report of another submission",
    }
    assert set(earlier(room).reports) == {"carol"}
