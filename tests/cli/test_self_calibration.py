"""A pack that nobody verified, with solutions beside it: `grade` calibrates it by itself, once, and says so."""

import json
import re

import pytest

from grader.cli.main import main

#: Each runs the command line as a whole, or waits for a terminal: together they take long.
pytestmark = pytest.mark.slow

STUB = "def {0}(n):\n    raise NotImplementedError\n"
SUITE = "from {0} import {0}\n\n\ndef test_a():\n    assert {0}(2) == 4\n\n\ndef test_b():\n    assert {0}(3) == 9\n"
RIGHT = "def {0}(n):\n    return n * n\n"
FORGED = "class All:\n    def __eq__(self, other):\n        return True\n\n\ndef one(n):\n    return All()\n"


@pytest.fixture
def home(tmp_path, make_pack, monkeypatch):
    """A pack of two exercises, a reference for each, a class of two, a cache that is empty."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    make_pack(
        {f"{s}/{s}.py": STUB.format(s) for s in ("one", "two")}
        | {f"{s}/test_{s}.py": SUITE.format(s) for s in ("one", "two")}
    )
    for path in ("solutions/one/one.py", "class/ann/one.py", "solutions/two/two.py", "class/ann/two.py"):
        put(tmp_path / path, RIGHT.format(path[-6:-3]))
    put(tmp_path / "class/eve/one.py", FORGED)
    return tmp_path


def put(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


@pytest.fixture
def grade(home, capsys):
    """Grade the class: what was said on stderr, and the reports by student."""

    def run_it(*words):
        common = ["--exercises", str(home / "pack"), "--isolation", "process", "--jobs", "1"]
        assert main(["grade", str(home / "class"), "--out", str(home / "out"), *common, *words]) == 0
        reports = {path.stem: json.loads(path.read_text()) for path in (home / "out").glob("*.json")}
        return capsys.readouterr().err, reports

    return run_it


def calibrated(told):
    found = re.search(
        r"^calibrating (\d+) exercises? that nobody verified, with \S+ \.\.\. \d+\.\d s$", told, re.MULTILINE
    )
    return int(found[1]) if found else 0


def test_it_is_calibrated_once_and_said(grade, home):
    told, reports = grade()
    assert calibrated(told) == 2
    assert reports["ann"]["score"] == {"earned": 2.0, "possible": 2.0}
    assert reports["eve"]["exercises"][0]["status"] == "tampered"
    assert not list(home.rglob(".calibration.json"))
    told, again = grade()
    assert calibrated(told) == 0
    assert [again[name]["exercises"] for name in reports] == [each["exercises"] for each in reports.values()]
    assert again["ann"]["timing"]["exercises"] == reports["ann"]["timing"]["exercises"]  # kept: it is as it was


def test_what_is_not_asked_for_is_not_calibrated(grade):
    told, _ = grade("--only", "one")
    assert calibrated(told) == 1


def test_a_change_calibrates_anew(grade, home):
    grade()
    put(home / "solutions/two/wheats/other.py", RIGHT.format("two"))
    assert calibrated(grade()[0]) == 1
    put(home / "pack/one/test_one.py", SUITE.format("one") + "\n\ndef test_c():\n    assert one(1) == 1\n")
    told, reports = grade()
    assert (calibrated(told), len(reports["ann"]["exercises"][0]["tests"])) == (1, 3)


def test_a_reference_that_fails_its_own_suite_is_told_and_calibrates_nothing(grade, home):
    put(home / "solutions/two/two.py", "def two(n):\n    return 4\n")
    told, reports = grade()
    assert "not calibrated: two: the reference fails its own suite (test_b: Checked: two(3)" in told
    assert reports["ann"]["score"]["earned"] == 2.0
    assert len(list((home / "cache").rglob("*.json"))) == 1


def test_every_test_that_a_reference_fails_is_named(grade, home):
    put(home / "solutions/two/two.py", "def two(n):\n    return 40\n")
    assert re.search(r"fails its own suite \(test_a: .*; also test_b\)", grade()[0])


def test_a_wrong_wheat_and_a_right_chaff_are_no_help_and_no_hindrance(grade, home):
    put(home / "solutions/one/wheats/wrong.py", "def one(n):\n    return 4\n")
    put(home / "solutions/one/chaffs/right.py", "def one(n):\n    return n ** 2\n")
    told, reports = grade()
    assert (calibrated(told), reports["eve"]["exercises"][0]["status"]) == (2, "tampered")


@pytest.mark.parametrize("break_it", ["spoil", "forbid"])
def test_a_cache_that_cannot_be_used_costs_time_only(grade, home, break_it):
    if break_it == "spoil":
        grade("--only", "one")
        (entry,) = (home / "cache").rglob("*.json")
        entry.write_bytes(b"{")
    else:
        put(home / "cache", "no folder")
    for _ in range(2):
        told, reports = grade("--only", "one", "--no-resume")
        assert reports["eve"]["exercises"][0]["status"] == "tampered"
    assert calibrated(told) == (break_it == "forbid")


def test_what_was_verified_is_left_alone(grade, home):
    words = ["verify", "--write", "--seeds", "1", "--jobs", "1", "--exercises", str(home / "pack")]
    assert main([*words, "--isolation", "process"]) == 0
    assert calibrated(grade()[0]) == 0


def test_score_calibrates_as_well(home, capsys):
    put(home / "one.py", FORGED)
    words = [
        "score",
        str(home / "one.py"),
        "--exercises",
        str(home / "pack"),
        "--only",
        "one",
        "--isolation",
        "process",
    ]
    assert main(words) == 1
    out, told = capsys.readouterr()
    assert (calibrated(told), json.loads(out)["exercises"][0]["integrity"]["level"]) == (1, "tampered")
