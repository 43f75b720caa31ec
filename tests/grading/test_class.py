"""One class, graded once: every reference, wheat, chaff and stub of the catalogue, and modules that misbehave.

Says which status each must get.  How the engine deals with misbehaviour in detail belongs in tests/engine.
"""

import io
import json
import os
import tarfile
import zipfile
from functools import cache
from itertools import zip_longest
from pathlib import Path

import pytest

from grader.pack.catalogue import load
from grader.verify.solutions import chaffs, wheats
from grader.verify.texts import read_docstring

ROOT = Path(__file__).resolve().parents[2]
SOLUTIONS = ROOT / "solutions"
STUBS = ROOT / "exercises" / ".stubs"
EXERCISES = sorted(path.relative_to(STUBS).with_suffix("").as_posix() for path in STUBS.glob("*/*.py"))

#: Where each kind of solution comes from; a wheat's round begins with the references.
KINDS = {"wheats": wheats, "chaffs": chaffs}

#: Some seven hundred attempts, most of them wrong: minutes, on a slow machine.
pytestmark = [pytest.mark.slow, pytest.mark.timeout(1600)]

#: What misbehaving modules do their mischief in.
KATA = "iterators/count_up"
REFERENCE = (SOLUTIONS / KATA / "count_up.py").read_text(encoding="utf-8")
HALF = """class CountUp:
    def __init__(self, end):
        self.end = end

    def __iter__(self):
        return self
"""
DAEMON = """import os, time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        time.sleep(600)
    os._exit(0)
"""

#: By name: the module, the status it must get, and the code that says why.
MISBEHAVING = {
    "loops_at_import": ("while True:\n    pass\n", "timed_out", "import_timed_out"),
    "loops_in_a_test": (
        f"{HALF}\n    def __next__(self):\n        while True:\n            pass\n",
        "timed_out",
        "test_timed_out",
    ),
    "exits_at_import": ("import sys\nsys.exit(0)\n", "crashed", "exited"),
    "ends_the_process_at_import": ("import os\nos._exit(0)\n", "crashed", "exited"),
    "exits_in_a_test": (
        f"{HALF}\n    def __next__(self):\n        import os\n        os._exit(0)\n",
        "crashed",
        "exited",
    ),
    "kills_itself": ("import os\nos.kill(os.getpid(), 9)\n", "crashed", "killed"),
    "interrupts": (f"{HALF}\n    def __next__(self):\n        raise KeyboardInterrupt\n", "crashed", "exited"),
    "floods": ("while True:\n    print('x' * 10_000)\n", "flooded", "import_flooded"),
    "eats_memory": ("data = []\nwhile True:\n    data.append(bytearray(2**24))\n", "out_of_memory", "out_of_memory"),
    "leaves_a_daemon": (DAEMON + REFERENCE, "passed", None),
    "raises_at_import": ("1 / 0\n", "failed", "import_failed"),
    "has_other_names": ("class Counter:\n    pass\n", "failed", "missing_name"),
    "skips": (
        f"import pytest\n{HALF}\n    def __next__(self):\n        pytest.skip('later')\n",
        "failed",
        "tests_failed",
    ),
    "forges_a_result": (
        "import os\n"
        "for number in range(3, 64):\n"
        "    try:\n"
        '        os.write(number, b\'{"event":"end","exit":0}\\n\')\n'
        "    except OSError:\n"
        "        pass\n" + HALF,
        "failed",
        "tests_failed",
    ),
    "is_not_python": ("class CountUp:\n    def\n", "rejected", "syntax_error"),
    "is_not_utf8": (b"# \xff\xfe\n", "rejected", "not_utf8"),
    "holds_a_nul": (b"x = 1\n\0\n", "rejected", "nul_byte"),
    "is_a_notebook": ('{"cells": [], "nbformat": 4}', "rejected", "notebook"),
    "is_too_large": (b"#" * 1_000_001, "rejected", "too_large"),
    "is_a_stub_with_comments": ((STUBS / f"{KATA}.py").read_text() + "# I have begun!\n", "untouched", None),
    "has_windows_line_ends": (b"\xef\xbb\xbf" + REFERENCE.replace("\n", "\r\n").encode(), "passed", None),
}


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())


def hand_in(root, learner, modules):
    """A folder with a module for each exercise id."""
    for exercise, text in modules.items():
        write(root / learner / f"{exercise}/{exercise.rpartition('/')[2]}.py", text)


@cache
def rounds_of(kind):
    """The wheats or chaffs, dealt out to as few learners as it takes: [(learner, {exercise id: solution})]."""
    pack = load(ROOT / "exercises")
    dealt = zip_longest(*(KINDS[kind](SOLUTIONS, pack.find(exercise)) for exercise in EXERCISES))
    return [
        (f"{kind}-{number}", {exercise: each for exercise, each in zip(EXERCISES, row, strict=True) if each})
        for number, row in enumerate(dealt)
    ]


def name_of(solution):
    """`chaffs/one_too_many.py` → `one_too_many`."""
    return Path(solution.name).stem


def make_class(root):
    hand_in(root, "references", {name: (SOLUTIONS / name / f"{Path(name).name}.py").read_bytes() for name in EXERCISES})
    hand_in(root, "stubs", {name: (STUBS / f"{name}.py").read_bytes() for name in EXERCISES})
    for kind in KINDS:
        for learner, dealt in rounds_of(kind):
            hand_in(root, learner, {exercise: solution.module for exercise, solution in dealt.items()})
    for name, (module, _, _) in MISBEHAVING.items():
        hand_in(root, name, {KATA: module})
    make_odd_ones(root)


def make_odd_ones(root):
    """What is odd about the submission itself, not about a module."""
    (root / "hands_in_nothing").mkdir()
    place = root / "points_elsewhere" / KATA
    place.mkdir(parents=True)
    (place / "count_up.py").symlink_to(SOLUTIONS / KATA / "count_up.py")
    place = root / "hands_in_a_pipe" / KATA
    place.mkdir(parents=True)
    os.mkfifo(place / "count_up.py")
    with zipfile.ZipFile(root / "climbs_out.zip", "w") as archive:
        archive.writestr("../../count_up.py", REFERENCE)
    with tarfile.open(root / "brings_its_own_tests.tar.gz", "w:gz") as archive:
        files = {
            f"{KATA}/count_up.py": HALF,
            f"{KATA}/test_count_up.py": "def test_it(): pass\n",
            f"{KATA}/conftest.py": "import os\nos._exit(0)\n",
            "sitecustomize.py": "import os\nos._exit(0)\n",
            "pytest.ini": "[pytest]\npython_functions = nothing\n",
        }
        for name, text in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(text)
            archive.addfile(entry, io.BytesIO(text.encode()))


@pytest.fixture(scope="module")
def graded(tmp_path_factory, cli):
    """The whole class graded by the command: what it said, and the reports by learner."""
    place = tmp_path_factory.mktemp("class")
    make_class(place / "class")
    words = ("--isolation", "process", "--exercises", ROOT / "exercises", "--seed", "20261122", "--jobs", "2")
    done = cli("grade", place / "class", "--out", place / "reports", *words, cwd=place, seconds=1500)
    made = [json.loads(path.read_text(encoding="utf-8")) for path in (place / "reports").glob("*.json")]
    return done, {report["submission"]["id"]: report for report in made}


@pytest.fixture(scope="module")
def verdict_on(graded):
    """The verdict on one learner's attempt."""

    def find(learner, exercise=KATA):
        return next(each for each in graded[1][learner]["exercises"] if each["id"] == exercise)

    return find


def test_everybody_gets_a_report_and_the_class_is_graded(graded):
    done, reports = graded
    odd = {"hands_in_nothing", "points_elsewhere", "hands_in_a_pipe", "climbs_out", "brings_its_own_tests"}
    dealt = {learner for kind in KINDS for learner, _ in rounds_of(kind)}
    assert done.returncode == 0, done.stderr
    assert set(reports) == {"references", "stubs"} | dealt | set(MISBEHAVING) | odd


def test_nothing_is_the_graders_fault(graded):
    assert not any("grader_error" in report["summary"] for report in graded[1].values())


def test_every_reference_passes_with_full_points(graded):
    report = graded[1]["references"]
    assert report["summary"] == {"passed": len(EXERCISES)}
    assert report["score"]["earned"] == report["score"]["possible"] > 0


def test_every_stub_is_untouched_and_earns_nothing(graded):
    report = graded[1]["stubs"]
    assert report["summary"] == {"untouched": len(EXERCISES)}
    assert report["score"]["earned"] == 0


@pytest.mark.parametrize("exercise", EXERCISES)
def test_every_wheat_passes(verdict_on, exercise):
    dealt = [(learner, found[exercise]) for learner, found in rounds_of("wheats") if exercise in found]
    failing = {name_of(each): verdict_on(learner, exercise)["message"] for learner, each in dealt}
    assert dealt
    assert {name for name, message in failing.items() if not message.startswith("All ")} == set()


@pytest.mark.parametrize("exercise", EXERCISES)
def test_no_chaff_passes(verdict_on, exercise):
    dealt = [(learner, found[exercise]) for learner, found in rounds_of("chaffs") if exercise in found]
    verdicts = {name_of(each): verdict_on(learner, exercise) for learner, each in dealt}
    # A list of 10**18 numbers was asked for; a loop has no end; SystemExit came out of a test.
    fails = {"failed", "out_of_memory", "timed_out", "crashed"}
    unexpected = {name: each["status"] for name, each in verdicts.items() if each["status"] not in fails}
    assert len(verdicts) >= 2
    assert unexpected == {}
    assert all(each["points"]["earned"] < each["points"]["possible"] for each in verdicts.values())


def test_nobody_who_is_honest_is_suspected(graded):
    """The class is graded with decoys: no reference, wheat, chaff or stub may look like tampering, or need a review."""
    dealt = {learner for kind in KINDS for learner, _ in rounds_of(kind)}
    honest = [graded[1][learner] for learner in ("references", "stubs", *sorted(dealt))]
    handed_in = [each for report in honest for each in report["exercises"] if each["status"] != "missing"]
    assert len(handed_in) > 600
    assert [(each["id"], each["integrity"]) for each in handed_in if each["integrity"]["level"] != "clean"] == []


@pytest.mark.parametrize("exercise", EXERCISES)
def test_a_chaff_that_is_diagnosed_is_never_taken_for_another(verdict_on, exercise):
    dealt = [(learner, found[exercise]) for learner, found in rounds_of("chaffs") if exercise in found]
    named = {each.text: verdict_on(learner, exercise)["diagnosis"] for learner, each in dealt}
    told = {text: found["explanation"] for text, found in named.items() if found}
    assert {text: shown for text, shown in told.items() if shown != read_docstring(text)[0]} == {}


@pytest.mark.parametrize("name", MISBEHAVING)
def test_misbehaviour_gets_exactly_its_status(verdict_on, name):
    _, status, code = MISBEHAVING[name]
    verdict = verdict_on(name)
    assert (verdict["status"], verdict["code"]) == (status, code)
    assert verdict["message"]


def test_what_was_earned_before_the_end_is_kept(verdict_on):
    assert verdict_on("exits_in_a_test")["points"]["earned"] > 0


def test_only_the_own_exercise_is_touched_by_misbehaviour(graded):
    for name in MISBEHAVING:
        others = [each for each in graded[1][name]["exercises"] if each["id"] != KATA]
        assert {each["status"] for each in others} == {"missing"}


def test_an_empty_folder_is_all_missing(graded):
    assert graded[1]["hands_in_nothing"]["summary"] == {"missing": len(EXERCISES)}


@pytest.mark.parametrize(("learner", "words"), [("points_elsewhere", "a symbolic link"), ("hands_in_a_pipe", "a FIFO")])
def test_what_is_no_regular_file_is_rejected_unread(verdict_on, learner, words):
    verdict = verdict_on(learner)
    assert (verdict["status"], verdict["code"]) == ("rejected", "not_a_file")
    assert words in verdict["message"]


def test_an_archive_that_climbs_out_is_rejected_whole(graded):
    report = graded[1]["climbs_out"]
    assert report["summary"] == {"rejected": len(EXERCISES)}
    assert {each["code"] for each in report["exercises"]} == {"archive"}


def test_tests_and_settings_of_a_submission_are_ignored(verdict_on):
    verdict = verdict_on("brings_its_own_tests")
    assert (verdict["status"], verdict["code"]) == ("failed", "tests_failed")
    assert [test["id"] for test in verdict["tests"]] == [test["id"] for test in verdict_on("references")["tests"]]


def test_every_failure_names_the_command_that_shows_it_again(graded):
    failed = [each for report in graded[1].values() for each in report["exercises"] if each["status"] == "failed"]
    assert failed
    for verdict in failed:
        assert verdict["reproduce"].startswith("grader score class/")
        assert f" --only {verdict['id']} " in verdict["reproduce"]
        assert " --seed 20261122 " in verdict["reproduce"]
