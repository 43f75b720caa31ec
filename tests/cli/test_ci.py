"""`grader ci` as its users call it: what it prints and writes, and with which exit code it ends.

What is graded, and for which marks, is specified in grading/test_pull_request.py.
"""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from repositories import PACK, SOLVED, WRONG, place

from grader import wire
from grader.cli import ci as verb
from grader.cli.main import main
from grader.grading.grade import Grader

#: Each runs the command line as a whole, or waits for a terminal: together they take long.
pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
NASTY = """
    def answer(number):
        print("::error::forged", "##[error]forged", "::stop-commands::x", sep="\\n")
        raise ValueError("::set-output name=result::pass\\n::error::forged @octocat <img src=x>")
"""
LEAVES = "import os\n\n\ndef answer(number):\n    return 2 * number\n\n\nos.getpid()\n"


@pytest.fixture
def ci(repo, pool, capfd, monkeypatch):
    """Run `grader ci` on main and topic with the shared workers: its exit code, stdout and stderr."""

    class Shared:
        def __init__(self, *_, **__):
            pass

        def __enter__(self):
            return pool

        def __exit__(self, *_):
            pass

    monkeypatch.setattr(verb, "Pool", Shared)
    monkeypatch.chdir(repo.folder)
    for name in ("GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY", "GITHUB_OUTPUT", "LANG", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)

    def run(*words, base="main", head="topic"):
        code = main(["ci", "--base", base, "--head", head, "--isolation", "process", *map(str, words)])
        told = capfd.readouterr()
        return code, told.out, told.err

    return run


@pytest.fixture
def out(tmp_path):
    """The folder for --out."""
    return tmp_path / "out"


def test_a_pull_request_is_told_in_a_line_an_exercise(repo, ci):
    repo.commit({place("first"): SOLVED, place("second"): WRONG, "Makefile": "mine:\n"}, on="topic")
    code, told, aside = ci()
    assert (code, told.splitlines()) == (0, [
        "small/first: passed 1/1  All 2 tests pass.",
        "small/second: failed 0.5/1  1 of 2 tests pass.",
        "1.5 of 2 points: 1 passed, 1 failed",
    ])  # fmt: skip
    assert "not graded: 1 exercise\n" in aside
    assert "without influence on the result: Makefile" in aside
    assert "isolation level process" in aside


def test_an_empty_pull_request_passes(repo, ci):
    repo.commit({"README.md": "words"}, on="topic")
    assert ci()[:2] == (0, "0 of 0 points: nothing to grade\n")


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        ((), 1, "fails: small/first passed at the base, and does not pass now"),
        (("--require", "second"), 0, ""),
        (("--require", "first", "small/second"), 1, "fails: small/first has to pass (--require)"),
        (("--require", "third"), 1, "fails: small/third has to pass (--require)"),
        (("--fail-under", "1.5"), 0, ""),
        (("--fail-under", "1.6"), 1, "fails: 1.5 points are less than 1.6 (--fail-under)"),
        (("--fail-under", "75%"), 0, ""),
        (("--fail-under", "80%"), 1, "fails: 75 % of the points are less than 80 % (--fail-under)"),
        (("--all", "--fail-under", "75%"), 1, "fails: 50 % of the points are less than 75 % (--fail-under)"),
        (("--only", "second"), 0, ""),
        (
            ("--only", "first", "--fail-under", "100%"),
            1,
            "fails: 50 % of the points are less than 100 % (--fail-under)",
        ),
    ],
)
def test_a_policy_decides_the_exit_code(repo, ci, words, code, told):
    repo.commit({place("first"): SOLVED}, on="main")
    repo.commit({place("first"): WRONG, place("second"): SOLVED}, on="topic")
    ended, lines, _ = ci(*words)
    assert (ended, [line for line in lines.splitlines() if line.startswith("fails")]) == (code, [told] if told else [])


@pytest.mark.parametrize(("review", "code"), [("fail", 1), ("neutral", 0)])
def test_a_finding_fails_only_where_that_is_asked_for(repo, ci, review, code):
    repo.commit({place("first"): LEAVES}, on="topic")
    ended, told, _ = ci("--review", review)
    assert (ended, "[review]" in told) == (code, True)


def test_a_fault_of_the_grader_s_is_code_3_and_everything_is_written(repo, ci, out, monkeypatch):
    def fail(*_):
        raise RuntimeError("ours")

    monkeypatch.setattr(Grader, "verdict", fail)
    repo.commit({place("first"): SOLVED}, on="topic")
    code, told, _ = ci("--out", out)
    assert (code, "the grader itself failed" in told) == (3, True)
    assert "The grader itself failed" in (out / "summary.md").read_text()
    assert wire.decode_report((out / "report.json").read_bytes(), out).exercises[0].status == "grader_error"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--require", "nothing"), "names no exercise"),
        (("--only", "nothing"), "names no exercise"),
        (("--only", "first", "--require", "second"), "--require small/second"),
        (("--assignment", "gone.toml"), "there is no gone.toml"),
        (("--exercises", "gone"), "there is no gone"),
        (("--fail-under", "x"), "neither a number of points"),
        (("--fail-under", "nan"), "neither a number of points"),
        (("--fail-under=-1",), "neither a number of points"),
        (("--fail-under", "101%"), "neither a number of points"),
        (("--format", "html"), "invalid choice"),
        (("--repository", "/nowhere"), "cannot change to"),
        (("--seed", "-1"), "is not between"),
    ],
)  # fmt: skip
def test_a_wrong_request_is_code_2_with_what_to_type(repo, ci, words, told):
    repo.git("branch", "topic")
    code, lines, aside = ci(*words)
    assert (code, lines, "try:" in aside) == (2, "", True)
    assert told in aside


@pytest.mark.parametrize("side", ["nowhere", "./nowhere", "", "-x", "main\n"])
@pytest.mark.parametrize("which", ["base", "head"])
def test_a_side_that_is_not_there_is_code_2(ci, repo, side, which):
    repo.git("branch", "topic")
    code, _, aside = ci(**{which: side}) if not side.startswith("-") else ci(f"--{which}={side}")
    assert (code, "try:" in aside) == (2, True)


def test_a_report_is_what_the_other_verbs_read(repo, ci, out):
    repo.commit({place("first"): SOLVED}, on="topic")
    ci("--out", out, "--seed", 5, "--all", "--submission", "ada")
    report = wire.decode_report((out / "report.json").read_bytes(), out)
    assert (report.submission.id, report.grader.seed, report.score.possible) == ("ada", 5, 3)
    assert [each.status.value for each in report.exercises] == ["passed", "untouched", "untouched"]


def test_the_same_pull_request_and_seed_give_the_same_files(repo, ci, tmp_path):
    repo.commit({place("first"): NASTY, place("second"): "import kit\nanswer = 1\n"}, on="topic")
    for name in ("one", "two"):
        ci("--out", tmp_path / name, "--seed", 5)
    one, two = (json.loads((tmp_path / name / "report.json").read_text()) for name in ("one", "two"))
    assert {**one, "timing": 0} == {**two, "timing": 0}
    for name in ("summary.md", "annotations.txt"):
        assert (tmp_path / "one" / name).read_text() == (tmp_path / "two" / name).read_text()


def test_a_seed_is_drawn_anew_and_told(repo, ci, out):
    repo.commit({place("first"): SOLVED}, on="topic")
    seeds = []
    for _ in range(2):
        ci("--out", out)
        seeds.append(json.loads((out / "report.json").read_text())["grader"]["seed"])
    assert len(set(seeds)) == 2


def test_on_github_everything_goes_where_the_runner_reads_it(repo, ci, out, monkeypatch, tmp_path):
    repo.commit({place("first"): NASTY}, on="topic")
    for name in ("GITHUB_STEP_SUMMARY", "GITHUB_OUTPUT"):
        monkeypatch.setenv(name, str(tmp_path / name))
        (tmp_path / name).write_text("there before\n")
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    code, told, aside = ci("--format", "github", "--out", out)
    commands = [line for line in told.splitlines() if line.lstrip().startswith(("::", "##"))]
    assert code == 0
    assert commands == (out / "annotations.txt").read_text().splitlines()
    assert [line.partition("title")[0] for line in commands] == [f"::error file={place('first')},line=4,"]
    assert "::error" not in aside
    assert (tmp_path / "GITHUB_STEP_SUMMARY").read_text() == "there before\n" + (out / "summary.md").read_text()
    assert (tmp_path / "GITHUB_OUTPUT").read_text().startswith("there before\nresult=pass\nearned=0\npossible=1\n")
    assert "<img" not in (out / "summary.md").read_text()


@pytest.mark.parametrize(
    "hostile", sorted((ROOT / "tests/hostile/modules").glob("5[012]_*.py")), ids=lambda path: path.stem
)
def test_output_that_forges_is_text_wherever_it_is_shown(ci, out, tmp_path, monkeypatch, hostile):
    (tmp_path / "head").mkdir()
    (tmp_path / "head" / "count_down.py").write_bytes(hostile.read_bytes())
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    pack, head = ROOT / "tests" / "hostile" / "pack", tmp_path / "head"
    code, told, aside = ci("--format", "github", "--out", out, "--exercises", ".", base=str(pack), head=str(head))
    commands = [line for line in told.splitlines() if re.match(r"\s*(::|##)", line)]
    assert commands == (out / "annotations.txt").read_text().splitlines()
    assert [line for line in commands if not line.startswith("::error file=count_down.py,line=")] == []
    summary = (out / "summary.md").read_text()
    assert set(re.findall(r"</?(\w+)", summary)) <= {"code", "pre", "details", "summary", "sub"}
    assert code in {0, 1}
    assert not re.search(r"::error|##\[|[\x00-\x08\x0b-\x1f\x7f\u202e]", aside + summary)


def test_elsewhere_the_format_for_github_writes_files_only(repo, ci, out):
    repo.commit({place("first"): WRONG}, on="topic")
    _, told, _ = ci("--format", "github", "--out", out)
    assert "::error" not in told
    assert sorted(path.name for path in out.iterdir()) == [
        "annotations.txt",
        "report.json",
        "run.json",
        "summary.md",
    ]


def test_on_gitlab_there_are_its_own_two_files(repo, ci, out):
    repo.commit({place("first"): WRONG}, on="topic")
    ci("--format", "gitlab", "--out", out)
    (issue,) = json.loads((out / "gl-code-quality-report.json").read_text())
    assert issue["location"] == {"path": place("first"), "lines": {"begin": 1}}
    assert (out / "grader.env").read_text().startswith("result=pass\n")


@pytest.mark.parametrize(
    ("words", "heading"),
    [
        ((), "first passes"),
        (("--lang", "ko"), "first 연습을 통과했습니다"),
        (("--assignment", "assignment.toml"), "first 연습을 통과했습니다"),
        (("--assignment", "assignment.toml", "--lang", "en"), "first passes"),
    ],
)
def test_the_learner_s_language_is_spoken(repo, ci, out, words, heading):
    repo.commit({place("first"): SOLVED}, on="topic")
    ci("--out", out, *words)
    assert heading in (out / "summary.md").read_text()


def test_an_absolute_path_names_a_pack_and_an_assignment_of_this_machine(repo, ci, tmp_path):
    repo.commit({place("first"): SOLVED}, on="topic")
    for path, text in PACK.items():
        (tmp_path / "other" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "other" / path).write_text(text)
    other = tmp_path / "other"
    _, told, _ = ci("--exercises", other / "exercises", "--assignment", other / "assignment.toml")
    assert told.splitlines()[-1] == "5 of 5 points: 1 passed"


def test_a_module_under_a_wrong_name_is_told_with_the_nearest(repo, ci):
    repo.commit({path: None for path in PACK if path.endswith(".py") and "test_" not in path and ".stubs" not in path}
                | {"fist.py": SOLVED}, on="topic")  # fmt: skip
    code, _, aside = ci()
    assert (code, "fist.py for first" in aside) == (0, True)


def test_a_clone_without_the_common_commit_says_how_to_get_it(repo, ci):
    repo.git("checkout", "-q", "--orphan", "topic")
    repo.commit({place("first"): SOLVED})
    assert "fetch-depth: 0" in ci()[2]


def test_a_process_of_its_own_reads_a_bare_clone(repo, cli, tmp_path):
    repo.commit({place("first"): WRONG}, on="topic")
    bare = tmp_path / "bare.git"
    repo.git("clone", "-q", "--bare", ".", str(bare))
    done = cli("ci", "--base", "main", "--head", "topic", "--isolation", "process", "--repository", bare, cwd=tmp_path)
    assert (done.returncode, done.stdout.splitlines()[0]) == (0, "small/first: failed 0.5/1  1 of 2 tests pass.")


def test_a_reader_that_went_away_does_not_make_a_failure_pass(repo, clean_environment, out):
    repo.commit({place("first"): WRONG}, on="topic")
    words = ["ci", "--base", "main", "--head", "topic", "--require", "first", "--isolation", "process", "--out", out]
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as gone:
        command = [sys.executable, "-P", "-m", "grader", *map(str, words)]
        done = subprocess.run(command, cwd=repo.folder, env=clean_environment, stdout=gone, check=False)
    assert (done.returncode, (out / "report.json").exists()) == (1, True)


@pytest.mark.slow
def test_the_repository_s_own_solutions_pass_as_a_student_s_repository(cli, tmp_path):
    for path in sorted((ROOT / "solutions").glob("*/*/*.py")):
        (tmp_path / "head" / path.parent.name).mkdir(parents=True)
        (tmp_path / "head" / path.parent.name / path.name).write_bytes(path.read_bytes())
    done = cli("ci", "--base", ROOT, "--head", "./head", "--all", "--out", "out", "--fail-under", "100%", cwd=tmp_path)
    report = wire.decode_report((tmp_path / "out" / "report.json").read_bytes(), tmp_path)
    assert (done.returncode, set(report.summary)) == (0, {"passed"})
    assert {each.integrity.level for each in report.exercises} == {"clean"}


def test_help_tells_how_a_folder_is_written(cli, tmp_path):
    assert "./FOLDER" in cli("ci", "--help", cwd=tmp_path).stdout


def test_a_suite_that_no_module_can_pass_stops_the_run_unless_its_test_is_left_out(repo, ci, out):
    suite = (
        repo.folder / place("first", "test_first.py")
    ).read_text() + "\n\ndef test_lost(nowhere):\n    assert answer(2) == 4\n"
    repo.commit({place("first", "test_first.py"): suite}, on="main")
    repo.commit({place("first"): SOLVED, place("first", "test_first.py"): suite}, on="topic")
    code, told, aside = ci()
    assert (code, told, "small/first: test_lost: no fixture is called 'nowhere'" in aside) == (2, "", True)
    code, told, _ = ci("--without-broken-tests", "--out", out)
    assert (code, told.splitlines()[0]) == (0, "small/first: passed 1/1  All 2 tests pass.")
    assert json.loads((out / "report.json").read_bytes())["grader"]["left_out"] == ["small/first: test_lost"]


def test_a_format_for_a_runner_that_is_not_there_is_told_before_anything_is_graded(repo, ci, out, monkeypatch):
    repo.commit({place("first"): SOLVED}, on="topic")
    monkeypatch.delenv("CLASSROOM", raising=False)
    monkeypatch.setattr(Grader, "report", lambda *_: pytest.fail("it was graded"))
    code, told, aside = ci("--format", "classroom50", "--out", out)
    assert (code, told, out.exists()) == (2, "", False)
    assert "which sets CLASSROOM" in aside
