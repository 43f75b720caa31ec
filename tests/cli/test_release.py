"""`grader release`: what learners get, what they do not, and that it works there."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from grader.cli.main import main
from grader.grading.expectations import find_expectation
from grader.intake import submissions
from grader.pack.catalogue import load

ROOT = Path(__file__).resolve().parents[2]
COMMIT = "0123456789abcdef0123456789abcdef01234567"


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """A copy for learners, with the workflow that grades."""
    folder = tmp_path_factory.mktemp("release") / "copy"
    assert release(folder, "--grade-with", f"teacher/katas@{COMMIT}") == 0
    return folder


def release(folder, *words, pack=ROOT / "exercises"):
    return main(["release", str(folder), "--exercises", str(pack), *words])


def names(folder):
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_it_holds_what_learners_need(copy):
    assert {path.name for path in copy.iterdir()} == {
        *(
            ".ci",
            ".devcontainer",
            ".vscode",
            ".editorconfig",
            ".github",
            ".gitignore",
            "LICENSE",
            "Makefile",
            "README.ko.md",
            "README.md",
        ),
        *("exercises", "grader", "pyproject.toml"),
    }
    assert {"exercises/iterators/count_up/test_count_up.py", "exercises/kit/__init__.py", ".ci/venv"} <= names(copy)
    assert len(list((copy / "exercises" / ".stubs").glob("*/*.py"))) == len(
        list((ROOT / "exercises" / ".stubs").glob("*/*.py"))
    )


def test_it_holds_no_solution_no_test_of_the_project_and_nothing_that_was_made_here(copy):
    kept = names(copy)
    assert not any(
        re.search(r"^solutions/|__pycache__|\.pyc$|\.flowkata|/chaffs/|/wheats/|^tests/", name) for name in kept
    )
    assert ".ci/project.mk" not in kept
    assert "CONTRIBUTING.md" not in kept


def test_modules_are_stubs_whatever_somebody_made_of_them_here(tmp_path):
    here = tmp_path / "here"
    for name in ("Makefile", "pyproject.toml", "LICENSE", ".gitignore", ".editorconfig"):
        here.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, here)
    for name in (".ci", ".vscode", ".devcontainer"):
        shutil.copytree(ROOT / name, here / name)
    shutil.copytree(ROOT / "grader", here / "grader", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "exercises", here / "exercises", ignore=shutil.ignore_patterns("__pycache__"))
    place = Path("exercises/iterators/count_up/count_up.py")
    (here / place).write_text("class CountUp:\n    '''My own solution.'''\n")
    (here / "exercises" / ".flowkata").mkdir(exist_ok=True)
    (here / "exercises" / ".flowkata" / "backup.py").write_text("solved = True\n")
    (here / "exercises" / "iterators" / "linked.py").symlink_to(place.name)
    assert release(tmp_path / "copy", pack=here / "exercises") == 0
    stub = ROOT / "exercises" / ".stubs" / "iterators" / "count_up.py"
    assert (tmp_path / "copy" / place).read_bytes() == stub.read_bytes()
    assert not any("flowkata/" in name or "linked" in name for name in names(tmp_path / "copy"))


def test_handed_in_as_it_is_it_holds_every_stub_and_nobody_s_work(copy):
    exercises = load(copy / "exercises").exercises
    attempts = {each.exercise: each for each in submissions.read(copy, exercises).attempts}
    assert [each.id for each in exercises if attempts[each.id].module != each.stub] == []
    assert [each.found for each in attempts.values() if not each.found.startswith("exercises/")] == []


def test_of_the_calibration_it_holds_what_check_shows_and_nothing_that_finds_forged_results(copy):
    ours, theirs = (load(folder / "exercises").calibration.exercises for folder in (ROOT, copy))
    assert theirs.keys() == ours.keys()
    for name, known in theirs.items():
        assert (known.decoys, known.alterations) == ({}, "")
        assert (known.tests, known.chaffs) == (ours[name].tests, ours[name].chaffs)


def test_whoever_grades_with_it_all_the_same_has_decoys_that_were_not_tried(copy, pool):
    pack = load(copy / "exercises")
    exercise = pack.find("count_up")
    expectation = find_expectation(pack, exercise, pool.run, decoys=True)
    assert not expectation.calibrated
    assert expectation.decoys
    assert find_expectation(pack, exercise, pool.run, decoys=False) == pack.expectation(exercise)


def test_what_students_workflows_may_read_has_the_whole_calibration_and_the_actions_and_no_solution(tmp_path):
    assert release(tmp_path / "copy", "--for", "graders") == 0
    kept = names(tmp_path / "copy")
    assert {".github/actions/grade/action.yml", ".github/classroom50/autograder.py", ".github/gitlab-ci.yml"} <= kept
    assert not any(re.search(r"^solutions/|/chaffs/|/wheats/|^tests/|^\.github/workflows", name) for name in kept)
    assert load(tmp_path / "copy" / "exercises").calibration == load(ROOT / "exercises").calibration
    assert (tmp_path / "copy" / "README.md").read_text(encoding="utf-8").startswith("# What grades")


def test_its_readmes_name_only_what_is_there(copy):
    for name in ("README.md", "README.ko.md"):
        text = (copy / name).read_text(encoding="utf-8")
        targets = set(re.findall(r"make ([a-z]+)", text))
        assert targets == {"check", "watch", "list", "next", "hint", "reset"}
        assert all((copy / link).exists() for link in re.findall(r"\]\(([^)#]+)\)", text))


def test_its_workflow_grades_with_the_teachers_repository_at_one_commit(copy):
    text = (copy / ".github" / "workflows" / "grade.yml").read_text(encoding="utf-8")
    assert f"uses: teacher/katas/.github/actions/grade@{COMMIT}" in text
    assert "OWNER" not in text
    assert "contents: read" in text


def test_without_a_repository_to_grade_with_there_is_no_workflow(tmp_path):
    assert release(tmp_path / "copy") == 0
    assert not (tmp_path / "copy" / ".github").exists()


@pytest.mark.parametrize(
    "words", ["teacher/katas", "teacher/katas@main", f"katas@{COMMIT}", f"teacher/ka tas@{COMMIT}", f"a/b@{COMMIT}\n"]
)
def test_a_commit_that_can_be_moved_is_refused(tmp_path, capsys, words):
    assert release(tmp_path / "copy", "--grade-with", words) == 2
    assert "40 hexadecimal digits" in capsys.readouterr().err
    assert not (tmp_path / "copy").exists()


def test_a_folder_with_anything_in_it_is_refused(tmp_path, capsys):
    (tmp_path / "mine").write_text("do not touch\n")
    assert release(tmp_path) == 2
    assert f"{tmp_path}: the folder is not empty\n   try: grader release {tmp_path}-2" in capsys.readouterr().err
    assert names(tmp_path) == {"mine"}


@pytest.mark.parametrize("make", [Path.touch, lambda path: path.symlink_to("elsewhere")], ids=["a file", "a link"])
def test_what_is_no_folder_is_refused(tmp_path, capsys, make):
    make(tmp_path / "copy")
    assert release(tmp_path / "copy") == 2
    assert "this is no folder" in capsys.readouterr().err


def test_a_folder_among_the_exercises_is_refused(capsys):
    assert release(ROOT / "exercises" / "copy") == 2
    assert "this lies among the exercises\n   try: grader release ../copy" in capsys.readouterr().err
    assert not (ROOT / "exercises" / "copy").exists()


def test_an_empty_folder_is_filled(tmp_path):
    (tmp_path / "copy").mkdir()
    assert release(tmp_path / "copy") == 0
    assert (tmp_path / "copy" / "README.md").is_file()


def test_somebody_elses_pack_is_no_copy_of_the_repository(tmp_path, capsys, make_pack):
    pack = make_pack({"hop/hop.py": "", "hop/test_hop.py": "def test_it():\n    assert True\n"})
    assert release(tmp_path / "copy", pack=pack.root) == 2
    assert "there is no Makefile in it" in capsys.readouterr().err


def test_check_works_there_and_names_no_solution_that_is_not_there(copy, cli):
    path = copy / "exercises" / "iterators" / "count_up" / "count_up.py"
    stub = path.read_bytes()
    path.write_bytes((ROOT / "solutions" / "iterators" / "count_up" / "count_up.py").read_bytes())
    try:
        done = cli("check", "count_up", cwd=copy, PYTHONPATH=str(copy))
    finally:
        path.write_bytes(stub)
        shutil.rmtree(copy / ".flowkata", ignore_errors=True)
        shutil.rmtree(copy / "exercises" / ".flowkata", ignore_errors=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert "count_up passes: all 11 tests." in done.stdout
    assert "solution" not in done.stdout


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("make") is None, reason="there is no make on this machine")
def test_make_check_sets_itself_up_there(copy, tmp_path, clean_environment):
    shutil.copytree(copy, tmp_path / "clone")
    environment = {name: value for name, value in clean_environment.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        ["make", "check"],
        cwd=tmp_path / "clone",
        env={**environment, "PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Welcome to flowkata" in done.stdout
