"""The command that stands in reports for a failure: typed in a shell it grades that submission again, as before."""

import json
import os
import subprocess
import sys

import pytest

from grader.cli.main import main
from grader.files import lock_folder

#: Each runs the command line as a whole, or waits for a terminal: together they take long.
pytestmark = pytest.mark.slow

STUB = "def answer():\n    raise NotImplementedError\n"
SUITE = """from {0} import answer


def test_it():
    assert answer() == 1


def test_more():
    assert answer() > 0
"""
WRONG = "def answer():\n    return 2\n"
BY_SKIP = "from skip import answer as other\n\n\ndef answer():\n    return other() + 1\n"

NAMES = [
    "alice",
    "two words",
    'o\'hara "x" `id` $HOME; exit 7 #',
    "김 철수",
    "-rf",
    "--only",
    "a\\b*?[x]",
    "two\nlines",
    "\x1b[31mred\u202e",
    "::error::x",
]


@pytest.fixture
def room(make_pack, tmp_path, monkeypatch):
    """Where the instructor stands: a pack and a class, each with a blank in its name."""
    files = {f"loops/{slug}/{slug}.py": STUB for slug in ("hop", "skip")}
    files |= {f"loops/{slug}/test_{slug}.py": SUITE.format(slug) for slug in ("hop", "skip")}
    make_pack(files, "my exercises")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def hand_in(room, path, text=WRONG):
    place = room / "my class" / path
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, encoding="utf-8")


def grade(*words):
    assert main(["grade", *words]) == 0


COMMON = ("my class", "--out", "reports", "--exercises", "my exercises", "--isolation", "process", "--seed", "5")


def verdicts(room, name):
    """The verdicts of a report by the exercise's slug."""
    made = [json.loads(path.read_text(encoding="utf-8")) for path in (room / "reports").glob("*.json")]
    (report,) = (each for each in made if each["submission"]["id"] == name)
    return {each["id"].rpartition("/")[2]: each for each in report["exercises"]}


def typed(command, room, environment):
    """Type a command in a shell in which `grader` is this one: the exit code and the report."""
    shell = f"grader() {{ '{sys.executable}' -m grader \"$@\"; }}; {command}"
    done = subprocess.run(["bash", "-c", shell], cwd=room, env=environment, capture_output=True, text=True, check=False)
    assert done.stdout, done.stderr
    return done.returncode, json.loads(done.stdout)


def assert_same(command, room, environment, verdict):
    """The command shows the failure of a verdict again."""
    code, report = typed(command, room, environment)
    (again,) = report["exercises"]
    (first,) = (test for test in verdict["tests"] if test["id"] == again["tests"][0]["id"])
    assert code == 1
    assert again["tests"] == [first]
    assert (again["digest"], again["found"]) == (verdict["digest"], verdict["found"])
    assert report["grader"]["seed"] == 5
    assert report["grader"]["isolation"]["level"] == "process"
    assert again["reproduce"] == command


def test_it_can_be_typed_in_a_shell(room, clean_environment):
    name = 'o\'hara "2"'
    hand_in(room, f"{name}/hop.py")
    grade(*COMMON)
    verdict = verdicts(room, name)["hop"]
    assert_same(verdict["reproduce"], room, clean_environment, verdict)


@pytest.mark.slow
def test_whatever_the_submissions_are_called(room, clean_environment):
    for name in NAMES:
        hand_in(room, f"{name}/hop.py")
    grade(*COMMON)
    for name in NAMES:
        verdict = verdicts(room, name)["hop"]
        assert verdict["reproduce"].isprintable() or name == "two\nlines"
        assert_same(verdict["reproduce"], room, clean_environment, verdict)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "darwin", reason="macOS has no such names")
def test_a_name_that_is_no_text_can_be_typed_as_well(room, clean_environment):
    hand_in(room, os.fsdecode(b"caf\xe9/hop.py"))
    grade(*COMMON)
    (report,) = (json.loads(path.read_text()) for path in (room / "reports").glob("*.json"))
    verdict = report["exercises"][0]
    assert " $'my class/" in verdict["reproduce"].replace("\\x63", "c").replace("\\x61", "a")
    assert_same(verdict["reproduce"], room, clean_environment, verdict)


def test_a_student_of_a_flat_download_is_found_by_name_with_all_files(room, clean_environment):
    hand_in(room, "kim_12_901_hop.py", BY_SKIP)
    hand_in(room, "kim_12_902_skip.py")
    hand_in(room, "lee_13_903_hop.py")
    grade(*COMMON)
    verdict = verdicts(room, "kim_12")["hop"]
    assert verdict["reproduce"].startswith("grader score 'my class' --student kim_12 --only loops/hop --test test_it ")
    assert_same(verdict["reproduce"], room, clean_environment, verdict)


def test_a_class_that_lies_elsewhere_is_named_as_it_was_typed(room, tmp_path_factory):
    hand_in(room, "alice/hop.py")
    place = tmp_path_factory.mktemp("elsewhere") / "class"
    (room / "my class").rename(place)
    grade(str(place), *COMMON[1:])
    assert f"score {place}/alice --only" in verdicts(room, "alice")["hop"]["reproduce"]


def test_the_assignment_and_nothing_that_was_not_typed_stand_in_it(room):
    (room / "week.toml").write_text("points = { hop = 9 }\n")
    hand_in(room, "alice/hop.py")
    grade(*COMMON, "--assignment", str(room / "week.toml"))
    assert verdicts(room, "alice")["hop"]["reproduce"] == (
        "grader score 'my class/alice' --only loops/hop --test test_it --seed 5 "
        "--exercises 'my exercises' --assignment week.toml --isolation process"
    )


def test_what_needs_no_test_to_be_seen_is_graded_whole(room):
    hand_in(room, "alice/hop.py", "def answer(:\n")
    hand_in(room, "bob/hop.py", "1 / 0\n")
    hand_in(room, "carol/hop.py", STUB)
    grade(*COMMON)
    options = "--seed 5 --exercises 'my exercises' --isolation process"
    for name in ("alice", "bob"):
        command = verdicts(room, name)["hop"]["reproduce"]
        assert command == f"grader score 'my class/{name}' --only loops/hop {options}"
    assert {each["reproduce"] for each in verdicts(room, "carol").values()} == {""}


def test_kept_verdicts_tell_the_class_as_it_is_typed_now(room):
    hand_in(room, "alice/hop.py")
    grade(*COMMON)
    (room / "my class").rename(room / "class")
    grade("class", *COMMON[1:])
    assert "score class/alice --only" in verdicts(room, "alice")["hop"]["reproduce"]


# --- what is to be typed next


def test_paths_in_remedies_are_quoted_for_a_shell(room, capsys):
    (room / "my class").mkdir(exist_ok=True)
    words = ("grade", "my class", "--out", "my reports", "--exercises", "my exercises", "--isolation", "process")
    assert main([*words, "--students", "nobody"]) == 2
    assert "\n   try: ls 'my class': every folder" in capsys.readouterr().err
    hand_in(room, "alice/hop.py")
    (room / "my reports").mkdir()
    with lock_folder(room / "my reports"):
        assert main([*words]) == 2
    assert "or: --out 'my reports-2'\n" in capsys.readouterr().err


# --- score --student


@pytest.mark.parametrize(
    ("name", "told"), [("nobody", "no submission called nobody in it"), ("*", "2 submissions called * in it")]
)
def test_a_student_that_is_not_one_is_a_wrong_request(room, capsys, name, told):
    hand_in(room, "alice/hop.py")
    hand_in(room, "bob/hop.py")
    words = ("--exercises", "my exercises", "--isolation", "process")
    assert main(["score", "my class", "--student", name, *words]) == 2
    assert f"my class: {told}\n   try: ls 'my class'" in capsys.readouterr().err


# --- an earlier report


def test_a_report_that_somebody_changed_is_graded_again_and_named(room, capsys):
    hand_in(room, "alice/hop.py")
    grade(*COMMON)
    path = room / "reports" / "alice.json"
    written = path.read_bytes()
    path.write_bytes(written.replace(b'"earned": 0.5', b'"earned": 1.0'))
    assert path.read_bytes() != written
    capsys.readouterr()
    grade(*COMMON)
    told = capsys.readouterr()
    assert "reports/alice.json: it was changed after it was written: graded again\n" in told.err
    assert path.read_bytes().partition(b'"timing"')[0] == written.partition(b'"timing"')[0]


def test_verdicts_that_are_not_asked_for_any_more_are_told(room, capsys):
    hand_in(room, "alice/hop.py")
    hand_in(room, "alice/skip.py")
    grade(*COMMON)
    capsys.readouterr()
    grade(*COMMON, "--only", "skip")
    err = capsys.readouterr().err
    assert (
        "reports hold what is asked for: the verdicts on 1 other exercise, such as loops/hop, are left out "
        "(another --out keeps both)\n"
    ) in err
    grade(*COMMON, "--only", "skip")
    assert "left out" not in capsys.readouterr().err
