"""A class graded from end to end: what is a submission, what stands in a report, what a resumed run does again.

A stored verdict that was kept is told from one that was made anew by a mark put into its time: no checksum covers that.
"""

import copy
import dataclasses
import io
import json
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tarfile
import time
import zipfile
from pathlib import Path

import pytest

from grader import wire
from grader.cli.main import main
from grader.files import lock_folder
from grader.model import Status

SUITE = '''
import os
import random

from {slug} import answer


def test_doubling_three_gives_six():
    """Doubling a number adds it to itself."""
    assert answer(3) == 6


def test_zero_stays_zero():
    assert answer(0) == 0


def test_any_number_is_doubled():
    number = random.Random(os.environ["KATA_SEED"]).randrange(10**6)
    assert answer(number) == 2 * number
'''

STUB = "def answer(number):\n    raise NotImplementedError\n"
SOLVED = "def answer(number):\n    return number + number\n"
WRONG = "class Odd:\n    pass\n\ndef answer(number):\n    return Odd() if number else 0\n"
SLUGS = ("first", "second")
#: No verdict takes so long: one that has this time was kept.
MARK = 12345.0

WEIRD = (
    "한글 이름",
    "two\nlines",
    "-rf",
    "'quoted' \"twice\" $HOME `id`",
    "\x1b[31mred\u202e",
    "x" * 250,
    "..hidden-not".strip("."),
    "100%{percent}[bold]",
)


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def make_pack(root, suite=SUITE):
    for slug in SLUGS:
        write(root / "small" / slug / f"{slug}.py", STUB)
        write(root / "small" / slug / f"test_{slug}.py", suite.format(slug=slug))
        write(root / "small" / slug / "README.md", "1. Double a number.\n")
        write(root / "small" / slug / "exercise.toml", "points = 3\n")
    return root


def zipped(path, files):
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)


def tarred(path, files):
    with tarfile.open(path, "w:gz") as archive:
        for name, text in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(text)
            archive.addfile(entry, io.BytesIO(text.encode()))


def make_class(root):
    """The same work handed in six ways, an archive that is none, and names that people give to folders."""
    for slug, text in (("first", SOLVED), ("second", WRONG)):
        write(root / "alice" / "exercises" / "small" / slug / f"{slug}.py", text)
        write(root / "dora" / f"{slug}.py", text)
    write(root / "finn" / "week 2" / "hw" / "first.py", SOLVED)
    write(root / "finn" / "second (1).py", WRONG)
    zipped(root / "bob.zip", {"first/first.py": SOLVED, "second/second.py": WRONG, "conftest.py": "1 / 0"})
    tarred(root / "carol.tar.gz", {"carol/small/first/first.py": SOLVED, "carol/small/second/second.py": WRONG})
    zipped(root / "alice.zip", {"first.py": STUB})
    write(root / "eve.zip", b"PK\x03\x04 and then nothing")
    for name in WEIRD:
        write(root / name / "first.py", SOLVED)
    write(root / ".git" / "first.py", SOLVED)
    write(root / "marks.csv", "alice,1\n")
    return root


def report_of(reports, name):
    return json.loads((reports / f"{name}.json").read_text(encoding="utf-8"))


def all_reports(reports):
    made = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(reports.glob("*.json"))]
    return {report["submission"]["id"]: report for report in made}


def outside_timing(reports):
    """The bytes of every report before its last key, which is `timing`."""
    found = {path.name: path.read_bytes() for path in reports.glob("*.json")}
    assert all(data.count(b'\n  "timing": {') == 1 for data in found.values())
    return {name: data.partition(b'\n  "timing": {')[0] for name, data in found.items()}


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """A folder with a pack and a class."""
    place = tmp_path_factory.mktemp("place")
    make_pack(place / "pack")
    make_class(place / "class")
    return place


@pytest.fixture(scope="module")
def grade(cli):
    """`grader grade` as a process."""

    def run_it(place, out, *words, submissions="class"):
        common = ("--isolation", "process", "--exercises", place / "pack")
        return cli("grade", place / submissions, "--out", place / out, *common, *words, cwd=place)

    return run_it


@pytest.fixture(scope="module")
def graded(place, grade):
    return grade(place, "reports", "--seed", "11", "--jobs", "2")


@pytest.fixture(scope="module")
def reports(place, graded):
    assert graded.returncode == 0, graded.stderr
    return place / "reports"


# --- what is a submission


def test_folders_and_archives_are_graded_alike(reports):
    graded = {name: without_place(report["exercises"]) for name, report in all_reports(reports).items()}
    assert {each["status"] for each in graded["alice"]} == {"passed", "failed"}
    for name in ("bob", "carol", "dora"):
        assert graded[name] == graded["alice"]


def without_place(verdicts):
    return [{key: value for key, value in verdict.items() if key not in {"found", "reproduce"}} for verdict in verdicts]


def test_a_verdict_tells_where_its_module_was_found_and_says_so_only_of_an_odd_place(reports):
    made = all_reports(reports)
    assert [each["found"] for each in made["alice"]["exercises"]] == [
        f"exercises/small/{slug}/{slug}.py" for slug in SLUGS
    ]
    assert [each["found"] for each in made["carol"]["exercises"]] == [f"small/{slug}/{slug}.py" for slug in SLUGS]
    assert [each["found"] for each in made["finn"]["exercises"]] == ["week 2/hw/first.py", "second (1).py"]
    first, second = made["finn"]["exercises"]
    assert first["message"] == "All 3 tests pass. It was found at week 2/hw/first.py."
    assert second["message"] == "1 of 3 tests pass. It was found at second (1).py."
    assert not [name for name in ("alice", "bob", "carol", "dora") if "found at" in str(made[name])]
    assert made["alice.zip"]["exercises"][1]["found"] == ""


def test_an_archive_beside_a_folder_of_the_same_name_keeps_its_ending(reports):
    assert report_of(reports, "alice.zip")["summary"] == {"untouched": 1, "missing": 1}


def test_an_archive_that_is_none_is_rejected_and_costs_nobody_else(reports):
    eve = report_of(reports, "eve")
    assert eve["summary"] == {"rejected": 2}
    assert "The archive cannot be graded" in eve["exercises"][0]["message"]


def test_hidden_folders_and_other_files_are_no_submissions(reports):
    assert not {".git", "marks", "marks.csv"} & set(all_reports(reports))


@pytest.mark.parametrize("name", WEIRD, ids=ascii)
def test_every_id_gets_a_report_of_its_own(reports, name):
    assert all_reports(reports)[name]["score"] == {"earned": 3.0, "possible": 6.0}


def test_nothing_but_reports_and_a_lock_lies_among_the_reports(reports):
    assert {path.name for path in reports.iterdir()} - {path.name for path in reports.glob("*.json")} == {".lock"}
    assert len(list(reports.glob("*.json"))) == len(all_reports(reports)) == 7 + len(WEIRD)


# --- the screen


def test_the_closing_table_has_a_line_for_every_submission(graded, reports):
    table, _, attention = graded.stdout.partition("to look at: ")
    head, *lines, mean = table.splitlines()
    last = attention.splitlines()[-1]
    assert head.split() == ["submission", "score", "pass", "fail", "none", "miss", "other"]
    assert len(lines) == len(all_reports(reports))
    assert re.search(r"^alice +4/6 +1 +1 +0 +0$", graded.stdout, re.MULTILINE)
    assert re.search(r"^eve +0/6 +0 +0 +0 +0  2 rejected$", graded.stdout, re.MULTILINE)
    assert mean.startswith(f"{len(lines)} submissions, mean ")
    assert last.startswith("seed 11; reports in ")


def test_no_id_moves_the_terminal(graded):
    assert not re.search(r"[\x00-\x09\x0b-\x1f\u202a-\u202e]", graded.stdout)


def test_stderr_tells_how_the_class_was_read_and_draws_no_bar_where_it_is_no_terminal(graded):
    assert graded.stderr.splitlines() == [
        "read 15 submissions (11 by folder, 4 by archive) with 21 modules; 2 of them not where instructions say",
        "ignored, neither folder nor archive: marks.csv",
    ]


# --- the report


@pytest.mark.slow
def test_everything_outside_timing_is_the_same_in_two_runs(place, reports, grade):
    assert grade(place, "again", "--seed", "11", "--jobs", "1").returncode == 0
    assert outside_timing(place / "again") == outside_timing(reports)


def test_a_report_is_valid_against_the_schema(place, reports, cli):
    schema = json.loads(cli("schema", cwd=place).stdout)
    for report in all_reports(reports).values():
        assert list(violations(report, schema, schema)) == []


def test_the_schema_refuses_what_is_no_report(place, reports, cli):
    schema = json.loads(cli("schema", cwd=place).stdout)
    report = report_of(reports, "alice")
    for path, value in (
        ("schema", "flowkata/report/v0"),
        ("score", 4),
        ("exercises", {}),
        ("summary", {"passed": "one"}),
    ):
        assert list(violations(report | {path: value}, schema, schema)) != []
    assert list(violations({"schema": "flowkata/report/v1"}, schema, schema)) != []


def test_a_report_says_what_it_takes_to_get_it_again(reports):
    info = report_of(reports, "alice")["grader"]
    assert set(info) == {"version", "python", "platform", "catalogue", "seed", "isolation", "left_out"}
    assert info["seed"] == 11
    assert info["python"] == ".".join(map(str, sys.version_info[:3]))
    assert info["isolation"]["level"] == "process"
    assert info["isolation"]["layers"]["session"] is True


def test_points_are_the_share_of_the_tests_that_pass(reports):
    solved, wrong = report_of(reports, "alice")["exercises"]
    assert solved["points"] == {"earned": 3.0, "possible": 3.0}
    assert wrong["points"] == {"earned": 1.0, "possible": 3.0}
    assert wrong["message"] == "1 of 3 tests pass."


def test_addresses_are_masked(reports):
    wrong = report_of(reports, "alice")["exercises"][1]["tests"][0]
    assert "Odd object at 0x…" in wrong["facts"]["got"]


def run_again(command, cli, cwd):
    """Type a command of a report: the exit code, and the report that it prints."""
    name, *words = shlex.split(command)
    assert name == "grader"
    shown = cli(*words, cwd=cwd)
    return shown.returncode, json.loads(shown.stdout)


@pytest.mark.parametrize(
    "name", ["alice", *(pytest.param(name, marks=pytest.mark.slow) for name in ("bob", "carol", "finn"))]
)
def test_the_command_of_a_failure_grades_that_submission_again(place, reports, cli, name):
    first, second = report_of(reports, name)["exercises"]
    code, shown = run_again(second["reproduce"], cli, place)
    (again,) = shown["exercises"]
    failed = next(test for test in second["tests"] if test["outcome"] != "passed")
    assert first["reproduce"] == ""
    assert code == 1
    assert again["tests"] == [failed | {"weight": again["tests"][0]["weight"]}]
    assert (again["found"], again["digest"]) == (second["found"], second["digest"])
    assert again["reproduce"] == second["reproduce"]
    assert shown["grader"] == report_of(reports, name)["grader"]


def test_the_command_names_the_class_as_it_was_typed_and_no_folder_of_this_machine(place, reports):
    made = all_reports(reports)
    shared = "--seed 11 --exercises pack --isolation process"
    assert made["alice"]["exercises"][1]["reproduce"] == (
        f"grader score class/alice --only small/second --test test_doubling_three_gives_six {shared}"
    )
    assert made["eve"]["exercises"][0]["reproduce"] == f"grader score class/eve.zip --only small/first {shared}"
    assert str(place) not in str(made)


# --- resuming


def kept(report):
    """The slugs of the exercises whose verdicts were kept."""
    return [name.rpartition("/")[2] for name, seconds in report["timing"]["exercises"].items() if seconds == MARK]


def mark_all(reports):
    """Put the mark into the time of every verdict that stands in these reports."""
    for path in reports.glob("*.json"):
        report = json.loads(path.read_text(encoding="utf-8"))
        report["timing"]["exercises"] = dict.fromkeys(report["timing"]["exercises"], MARK)
        write(path, json.dumps(report))


def not_graded(path):
    """Make the first verdict a fault of ours, as if it had been written so."""
    report = wire.decode_report(path.read_bytes(), path)
    first, second = report.exercises
    fault = dataclasses.replace(first, status=Status.GRADER_ERROR, code="grader_error")
    write(path, wire.encode(wire.with_checksum(dataclasses.replace(report, exercises=(fault, second)))))


@pytest.fixture(scope="module")
def term(tmp_path_factory, grade):
    """A class that was graded without a seed of its own, and every verdict marked."""
    place = tmp_path_factory.mktemp("term")
    make_pack(place / "pack")
    for name in ("alice", "bob", "carol", "dora"):
        for slug in SLUGS:
            write(place / "class" / name / f"{slug}.py", SOLVED)
    assert grade(place, "reports").returncode == 0
    mark_all(place / "reports")
    return place


@pytest.fixture(scope="module")
def resumed(term, grade, tmp_path_factory):
    """Started again after: an edit of bob's, two damaged reports, a fault of ours in dora's, a new README."""
    place = tmp_path_factory.mktemp("resumed")
    shutil.copytree(term, place, dirs_exist_ok=True)
    write(place / "class" / "bob" / "second.py", WRONG)
    write(place / "class" / "emil" / "first.py", SOLVED)
    write(place / "reports" / "carol.json", (place / "reports" / "carol.json").read_bytes()[:-90])
    not_graded(place / "reports" / "dora.json")
    write(place / "pack" / "small" / "first" / "README.md", "1. Double a number, please.\n")
    done = grade(place, "reports")
    assert done.returncode == 0, done.stderr
    return place / "reports"


def test_what_did_not_change_is_not_graded_again(resumed):
    assert kept(report_of(resumed, "alice")) == ["first", "second"]


def test_only_the_module_that_changed_is_graded_again(resumed):
    bob = report_of(resumed, "bob")
    second = bob["exercises"][1]
    assert kept(bob) == ["first"]
    assert (second["status"], second["message"]) == ("failed", "1 of 3 tests pass.")


def test_a_damaged_report_is_made_again(resumed):
    carol = report_of(resumed, "carol")
    assert kept(carol) == []
    assert carol["summary"] == {"passed": 2}


def test_a_fault_of_the_grader_is_never_kept(resumed):
    dora = report_of(resumed, "dora")
    assert dora["exercises"][0]["status"] == "passed"
    assert kept(dora) == ["second"]


def test_a_submission_that_came_later_is_graded_with_the_same_seed(term, resumed):
    seeds = {report["grader"]["seed"] for report in all_reports(resumed).values()}
    assert set(all_reports(resumed)) == {"alice", "bob", "carol", "dora", "emil"}
    assert seeds == {report_of(term / "reports", "alice")["grader"]["seed"]}


def test_an_edit_of_a_suite_grades_that_exercise_again(term, grade, tmp_path):
    shutil.copytree(term, tmp_path, dirs_exist_ok=True)
    suite = tmp_path / "pack" / "small" / "first" / "test_first.py"
    write(suite, suite.read_text() + "\n\ndef test_one_more():\n    assert answer(1) == 3\n")
    assert grade(tmp_path, "reports").returncode == 0
    for report in all_reports(tmp_path / "reports").values():
        first = report["exercises"][0]
        assert (first["status"], first["points"]["earned"]) == ("failed", 2.25)
        assert kept(report) == ["second"]


def test_another_seed_grades_everything_again(term, grade, tmp_path):
    shutil.copytree(term, tmp_path, dirs_exist_ok=True)
    assert grade(tmp_path, "reports", "--seed", "3").returncode == 0
    assert [kept(report) for report in all_reports(tmp_path / "reports").values()] == [[]] * 4


def test_no_resume_grades_everything_again(term, grade, tmp_path):
    shutil.copytree(term, tmp_path, dirs_exist_ok=True)
    assert grade(tmp_path, "reports", "--no-resume").returncode == 0
    assert [kept(report) for report in all_reports(tmp_path / "reports").values()] == [[]] * 4


def test_students_grades_those_that_were_named_with_the_seed_of_the_class(term, grade, tmp_path):
    shutil.copytree(term, tmp_path, dirs_exist_ok=True)
    (tmp_path / "reports" / "carol.json").unlink()
    write(tmp_path / "class" / "bob" / "first.py", WRONG)
    done = grade(tmp_path, "reports", "--students", "car*")
    made = all_reports(tmp_path / "reports")
    assert [line.split()[0] for line in done.stdout.splitlines()] == ["submission", "carol", "1", "seed"]
    assert made["carol"]["summary"] == {"passed": 2}
    assert made["carol"]["grader"]["seed"] == made["alice"]["grader"]["seed"]
    assert kept(made["bob"]) == ["first", "second"]


def test_a_kept_verdict_keeps_its_time(term, resumed):
    before, after = (report_of(reports, "alice")["timing"] for reports in (term / "reports", resumed))
    assert after["exercises"] == before["exercises"]
    assert after["started"] > before["started"]


def test_a_verdict_is_not_kept_for_a_module_that_lies_somewhere_else_now(term, grade, tmp_path):
    shutil.copytree(term, tmp_path, dirs_exist_ok=True)
    bob = tmp_path / "class" / "bob"
    (bob / "second.py").rename(bob / "second (1).py")
    assert grade(tmp_path, "reports").returncode == 0
    bob = report_of(tmp_path / "reports", "bob")
    assert kept(bob) == ["first"]
    assert bob["exercises"][1]["message"] == "All 3 tests pass. It was found at second (1).py."


@pytest.mark.slow
def test_some_graded_again_with_another_seed_change_neither_the_others_nor_the_seed_of_the_class(term, grade, tmp_path):
    shutil.copytree(term, tmp_path, dirs_exist_ok=True)
    seed = report_of(term / "reports", "bob")["grader"]["seed"]
    assert grade(tmp_path, "reports", "--students", "alice", "carol", "dora", "--seed", "3").returncode == 0
    made = all_reports(tmp_path / "reports")
    assert {name: report["grader"]["seed"] for name, report in made.items()} == {
        "alice": 3,
        "bob": seed,
        "carol": 3,
        "dora": 3,
    }
    assert f"seed {seed};" in grade(tmp_path, "reports").stdout
    assert kept(report_of(tmp_path / "reports", "bob")) == ["first", "second"]
    assert {report["grader"]["seed"] for report in all_reports(tmp_path / "reports").values()} == {seed}


@pytest.mark.slow
def test_students_that_are_gone_are_named_and_their_reports_stay(term, grade, tmp_path):
    shutil.copytree(term, tmp_path, dirs_exist_ok=True)
    shutil.rmtree(tmp_path / "class" / "bob")
    shutil.rmtree(tmp_path / "class" / "dora")
    done = grade(tmp_path, "reports")
    assert "reports of submissions that are gone, left as they are: bob, dora\n" in done.stderr
    assert set(all_reports(tmp_path / "reports")) == {"alice", "bob", "carol", "dora"}
    assert [line.split()[0] for line in done.stdout.splitlines()[1:3]] == ["alice", "carol"]
    assert "gone" not in grade(tmp_path, "reports", "--students", "alice").stderr


def test_a_second_grader_on_the_same_reports_refuses_and_changes_nothing(term, grade, tmp_path):
    shutil.copytree(term, tmp_path, dirs_exist_ok=True)
    before = {path.name: path.read_bytes() for path in (tmp_path / "reports").glob("*.json")}
    with lock_folder(tmp_path / "reports") as is_ours:
        assert is_ours
        second = grade(tmp_path, "reports", "--no-resume")
    assert second.returncode == 2
    assert "another grader is writing reports there\n   try: wait until it has ended, or: --out " in second.stderr
    assert {path.name: path.read_bytes() for path in (tmp_path / "reports").glob("*.json")} == before
    assert grade(tmp_path, "reports").returncode == 0


# --- killed


def command_lines():
    """The command lines of all processes alive, by id."""
    if not Path("/proc/self/cmdline").exists():
        listed = subprocess.run(["ps", "-axo", "pid=,command="], capture_output=True, text=True, check=True).stdout
        return {int(line.split()[0]): line for line in listed.splitlines()}
    found = {}
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            found[int(entry.name)] = (entry / "cmdline").read_bytes().decode(errors="replace")
        except OSError:
            continue
    return found


def wait_until(condition, seconds=30):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it never happened"
        time.sleep(0.01)


SLOW = "import time\n\ndef answer(number):\n    time.sleep(0.1)\n    return number + number\n"


@pytest.mark.slow
def test_killed_halfway_and_started_again_it_ends_with_the_same_bytes(grade, tmp_path, clean_environment):
    make_pack(tmp_path / "pack")
    for number in range(4):
        write(tmp_path / "class" / f"learner-{number}" / "first.py", f"{SLOW}# {number}\n")
        write(tmp_path / "class" / f"learner-{number}" / "second.py", WRONG)
    words = ["class", "--out", "broken", "--exercises", "pack", "--isolation", "process", "--seed", "5", "--jobs", "1"]
    broken = subprocess.Popen(
        [sys.executable, "-m", "grader", "grade", *words], cwd=tmp_path, env=clean_environment, start_new_session=True
    )
    wait_until(lambda: list((tmp_path / "broken").glob("*.json")))
    broken.send_signal(signal.SIGKILL)
    broken.wait()
    assert 1 <= len(list((tmp_path / "broken").glob("*.json"))) < 4
    wait_until(lambda: not any(str(tmp_path / "pack") in line for line in command_lines().values()))
    resumed = grade(tmp_path, "broken", "--jobs", "2")
    unbroken = grade(tmp_path, "unbroken", "--seed", "5", "--jobs", "2")
    assert (resumed.returncode, unbroken.returncode) == (0, 0)
    assert outside_timing(tmp_path / "broken") == outside_timing(tmp_path / "unbroken")
    assert "seed 5;" in resumed.stdout


# --- wrong requests


@pytest.fixture
def asked(place, capsys):
    """The exit code and stderr of a request that is refused before anything is run."""

    def ask(*words):
        code = main(["grade", *map(str, words), "--exercises", str(place / "pack")])
        return code, capsys.readouterr().err

    return ask


def test_grading_strangers_is_refused_rather_than_done_at_a_weaker_level(cli, place, tmp_path):
    words = ("grade", place / "class", "--out", tmp_path / "out", "--exercises", place / "pack")
    asked = cli(*words, cwd=place, without="landlock,namespaces")
    assert (asked.returncode, asked.stdout) == (3, "")
    assert "add --isolation process" in asked.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--jobs", "0"], "--jobs"),
        (["--students", "nobody"], "no submission called nobody"),
        (["--students", "alice", "nobody"], "no submission called nobody"),
        (["--students", "nob*", ""], "no submission called nob*, "),
        (["--only", "frist"], "'frist' names no exercise, or more than one; near matches: small/first"),
        (["--assignment", "/nowhere.toml"], "/nowhere.toml: there is no such assignment"),
        (["--out", ""], "the path is empty: is a variable of the shell not set?"),
        (["--csv", " "], "the path is empty"),
    ],
    ids=["no worker", "nobody", "one of two", "a pattern", "no exercise", "no assignment", "no folder", "no file"],
)
def test_a_request_that_cannot_be_met_is_told_with_a_remedy(asked, place, tmp_path, words, told):
    code, err = asked(place / "class", "--out", tmp_path / "out", "--isolation", "process", *words)
    assert code == 2
    assert told in err
    assert "   try: " in err


def test_an_empty_folder_and_no_folder_are_wrong_requests(asked, tmp_path):
    (tmp_path / "empty").mkdir()
    for folder in ("empty", "nowhere"):
        code, err = asked(tmp_path / folder, "--out", tmp_path / "out", "--isolation", "process")
        assert code == 2
        assert "   try: " in err


def test_a_file_is_no_folder_of_submissions_and_leads_to_score(asked, tmp_path):
    one = write(tmp_path / "one.zip", "")
    code, err = asked(one, "--out", tmp_path / "out", "--isolation", "process")
    assert code == 2
    assert f"{one}: this is a file, and no folder of submissions\n   try: grader score {one} if " in err


# --- a validator for the part of JSON Schema that the generated one uses


KINDS = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "integer": int,
    "number": int | float,
    "null": type(None),
}


def violations(value, schema, root, at="$"):
    """Every place where a value is not what the schema says; a keyword that is not known here is an error."""
    for keyword, wanted in schema.items():
        if keyword in {"$schema", "$defs", "title", "description", "default", "required", "format"}:
            continue
        yield from CHECKS[keyword](value, wanted, schema, root, at)
    if isinstance(value, dict):
        yield from (f"{at} has no {name}" for name in schema.get("required", ()) if name not in value)


def _of_reference(value, wanted, _schema, root, at):
    yield from violations(value, root["$defs"][wanted.removeprefix("#/$defs/")], root, at)


def _of_type(value, wanted, _schema, _root, at):
    kinds = [KINDS[kind] for kind in ([wanted] if isinstance(wanted, str) else wanted)]
    fits = any(isinstance(value, kind) for kind in kinds)
    if not fits or (isinstance(value, bool) and bool not in kinds):
        yield f"{at} is no {wanted}"


def _of_any(value, wanted, _schema, root, at):
    if all(list(violations(value, each, root, at)) for each in wanted):
        yield f"{at} is none of {len(wanted)} things"


def _of_enum(value, wanted, _schema, _root, at):
    if value not in wanted:
        yield f"{at} is not among {wanted}"


def _of_properties(value, wanted, _schema, root, at):
    if isinstance(value, dict):
        for name in wanted.keys() & value.keys():
            yield from violations(value[name], wanted[name], root, f"{at}.{name}")


def _of_others(value, wanted, schema, root, at):
    others = value.keys() - schema.get("properties", {}).keys() if isinstance(value, dict) else ()
    for name in others:
        yield from [f"{at}.{name} is unknown"] if wanted is False else violations(value[name], wanted, root, at)


def _of_names(value, wanted, _schema, root, at):
    for name in value if isinstance(value, dict) else ():
        yield from violations(name, wanted, root, f"{at}.{name}")


def _of_items(value, wanted, _schema, root, at):
    for number, item in enumerate(value if isinstance(value, list) else ()):
        yield from violations(item, wanted, root, f"{at}[{number}]")


CHECKS = {
    "$ref": _of_reference,
    "type": _of_type,
    "anyOf": _of_any,
    "enum": _of_enum,
    "const": lambda value, wanted, _schema, _root, at: [] if value == wanted else [f"{at} is not {wanted!r}"],
    "properties": _of_properties,
    "additionalProperties": _of_others,
    "propertyNames": _of_names,
    "items": _of_items,
}


def test_the_validator_finds_what_is_wrong(reports, place, cli):
    schema = json.loads(cli("schema", cwd=place).stdout)
    report = copy.deepcopy(report_of(reports, "alice"))
    report["exercises"][0]["tests"][0]["outcome"] = "fine"
    del report["grader"]["seed"]
    assert len(list(violations(report, schema, schema))) == 2
    assert os.fspath(reports)
