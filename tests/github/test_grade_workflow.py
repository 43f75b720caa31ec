"""grade.yml and its action, every step of them, for pull requests honest and hostile."""

import json
import re
import shutil
import subprocess

import pytest
import yaml
from teachers_repository import ACTIONS, ROOT, SOLVED, STUB, WRONG

from grader import wire
from grader.isolation import probing, system

WORKFLOW = ACTIONS / "workflows" / "grade.yml"
NEEDS_LANDLOCK = pytest.mark.skipif(
    not probing.is_reached("landlock"), reason="this host reaches `process` only, and other people's code wants more"
)
pytestmark = [
    pytest.mark.slow,
    NEEDS_LANDLOCK,
    pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash here"),
]


@pytest.fixture(scope="module")
def honest(shared_teacher):
    """A runner that has graded a solution, beside which the head holds other files."""
    return shared_teacher.propose(
        {"exercises/loops/hop/hop.py": SOLVED, "bait.txt": "x", "conftest.py": "raise SystemExit\n"}
    )


def report_of(runner):
    folder = runner.artifacts["flowkata-report"]
    return wire.decode_report((folder / "report.json").read_bytes(), folder)


def status_of(runner):
    return {verdict.id: verdict.status.value for verdict in report_of(runner).exercises}


def test_a_solution_passes_and_the_report_is_kept(honest):
    assert honest.results["Grade"] == "success", honest.log
    assert status_of(honest) == {"loops/hop": "passed"}
    assert (report_of(honest).score.earned, report_of(honest).submission.id) == (2, "student/katas")
    assert "Hop" in (honest.files / "summary").read_text(encoding="utf-8")
    assert {path.name for path in honest.artifacts["flowkata-report"].iterdir()} >= {"report.json", "run.json"}


def test_nothing_of_the_head_is_ever_on_the_disk_as_a_file(honest):
    assert (honest.workspace / "exercises" / "loops" / "hop" / "hop.py").read_text() == STUB
    assert not [path for path in honest.machine.rglob("*") if path.name in {"bait.txt", "conftest.py"}]


def test_what_the_base_failed_may_fail(shared_teacher):
    runner = shared_teacher.propose({"exercises/loops/hop/hop.py": WRONG})
    assert runner.results["Grade"] == "success"
    assert status_of(runner) == {"loops/hop": "failed"}


def test_what_the_base_passed_may_not_fail(teacher):
    teacher.base = teacher.commit({"exercises/loops/hop/hop.py": SOLVED}, to="refs/heads/main")
    runner = teacher.propose({"exercises/loops/hop/hop.py": WRONG})
    assert runner.results["Grade"] == "failure"
    assert runner.results["Report"] == "success"
    assert "::error" in runner.log
    assert status_of(runner) == {"loops/hop": "failed"}


HOSTILE = {
    "edited suite": {"exercises/loops/hop/test_hop.py": "def test_it():\n    pass\n"},
    "bonus tests": {"exercises/loops/hop/test_bonus.py": "def test_bonus():\n    pass\n", "conftest.py": "import os\n"},
    "edited limits": {"exercises/loops/hop/exercise.toml": "points = 1000\n"},
    "edited action": {".github/actions/grade/action.yml": "runs: {using: composite, steps: []}\n"},
    "edited workflow": {".github/workflows/grade.yml": "name: grade\n"},
    "own grader": {"grader/__init__.py": "raise SystemExit(0)\n", "pyproject.toml": "[project]\n", "pip.py": "raise\n"},
    "own make": {"Makefile": "check:\n\techo passed\n"},
    "odd names": {"$(touch pwned)/`id`.py": "x\n", "::error::x": "x\n", "${{ github.token }}.py": "x\n"},
}


@pytest.mark.slow
@pytest.mark.parametrize("more", HOSTILE.values(), ids=HOSTILE)
def test_whatever_else_the_head_changes_the_mark_is_the_same(shared_teacher, more):
    runner = shared_teacher.propose({"exercises/loops/hop/hop.py": WRONG, **more})
    (verdict,) = report_of(runner).exercises
    assert (verdict.id, verdict.points.earned, verdict.points.possible) == ("loops/hop", 1.0, 2.0)
    assert not list(runner.machine.rglob("pwned"))


@pytest.mark.slow
def test_output_that_looks_like_orders_gives_none(shared_teacher):
    forged = 'print("::error::forged\\n::add-mask::x\\n::set-output name=earned::9\\n##[error]forged")\n' + WRONG
    runner = shared_teacher.propose({"exercises/loops/hop/hop.py": forged})
    orders = [line for line in runner.log.splitlines() if re.match(r"\s*(::|##\[)", line)]
    assert orders
    assert not any("forged" in line or "add-mask" in line for line in orders)
    assert "forged" not in (runner.files / "output").read_text(encoding="utf-8")


def test_no_token_is_told_and_none_is_kept(honest):
    assert "a-token-that-nobody-may-see" not in honest.log
    kept = [path for path in honest.machine.rglob("*") if path.is_file() and not path.is_symlink()]
    assert not any(b"a-token-that-nobody-may-see" in path.read_bytes() for path in kept)


def test_the_log_tells_the_level_and_how_to_reach_more(honest):
    assert "isolation ladder, weakest first" in honest.log
    assert ("namespaces: true" in honest.log) is not probing.is_reached("namespaces")


@pytest.mark.skipif(not system.LINUX, reason="a host that lacks something is simulated by a seccomp filter")
def test_where_user_namespaces_are_denied_the_level_is_landlock_and_the_log_tells_how_to_reach_more(shared_teacher):
    runner = shared_teacher.propose({"exercises/loops/hop/hop.py": SOLVED}, without="namespaces")
    assert runner.results["Grade"] == "success", runner.log
    assert report_of(runner).grader.isolation.level == "landlock"
    assert "kernel.apparmor_restrict_unprivileged_userns=0" in runner.log
    assert '"namespaces: true" as an input of this action reaches it' in runner.log


@pytest.mark.slow
@pytest.mark.skipif(not system.LINUX, reason="a host that lacks something is simulated by a seccomp filter")
def test_where_nothing_confines_the_code_the_job_fails_instead_of_running_it(shared_teacher):
    runner = shared_teacher.propose({"exercises/loops/hop/hop.py": SOLVED}, without="landlock,namespaces")
    assert runner.results["Grade"] == "failure"
    assert "this host does not reach it" in runner.log
    assert runner.artifacts == {}


@pytest.mark.slow
def test_names_in_inputs_may_stand_on_lines_of_their_own(teacher):
    head = teacher.commit({"exercises/loops/hop/hop.py": SOLVED}, to="refs/pull/7/head")
    runner = teacher.job("pull_request", {}, head)
    shutil.copytree(ACTIONS, runner.workspace / ".github")
    given = {"base": teacher.base, "only": "hop\n  skip\n", "require": "loops/hop\n", "all": "true"}
    results, _ = runner.composite(runner.workspace / ".github" / "actions" / "grade", given)
    assert results["Grade"] == "success", runner.log
    assert status_of(runner) == {"loops/hop": "passed", "loops/skip": "untouched"}


def test_inputs_reach_the_grader_as_words_whatever_stands_in_them(teacher):
    head = teacher.commit({"exercises/loops/hop/hop.py": WRONG}, to="refs/pull/7/head")
    runner = teacher.job("pull_request", {}, head)
    shutil.copytree(ACTIONS, runner.workspace / ".github")
    given = {"base": teacher.base, "head": head, "only": "loops/hop $(touch pwned)", "require": "loops/hop"}
    results, outputs = runner.composite(runner.workspace / ".github" / "actions" / "grade", given)
    assert (results["Grade"], outputs) == ("failure", None)
    assert "'$(touch' names no exercise" in runner.log
    assert not list(runner.machine.rglob("pwned"))


@pytest.mark.slow
def test_unless_told_the_suites_are_those_of_the_actions_own_repository(teacher):
    head = teacher.commit(
        {"exercises/loops/hop/hop.py": SOLVED, "exercises/loops/hop/test_hop.py": "def test():\n    pass\n"},
        to="refs/heads/student",
    )
    runner = teacher.job("push", {}, head)
    own = runner.machine / "actions"
    subprocess.run(["git", "clone", "-q", teacher.bare, own], check=True)
    given = {"all": "true", "fail-under": "60%", "lang": "ko"}
    results, outputs = runner.composite(own / ".github" / "actions" / "grade", given)
    assert results["Grade"] == "success", runner.log
    assert status_of(runner) == {"loops/hop": "passed", "loops/skip": "untouched"}
    assert outputs["percent"] == "66.7"
    assert "건너뛰기" in (runner.files / "summary").read_text(encoding="utf-8")


@pytest.mark.slow
def test_the_grader_is_installed_from_the_base_as_the_action_says(teacher):
    for name in ("grader", "pyproject.toml", "README.md", "LICENSE"):
        put = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        put(ROOT / name, teacher.folder / name)
    teacher.base = teacher.commit({}, to="refs/heads/main")
    runner = teacher.propose({"exercises/loops/hop/hop.py": SOLVED}, installs=True)
    assert runner.results["Grade"] == "success", runner.log
    assert status_of(runner) == {"loops/hop": "passed"}


@pytest.mark.slow
def test_a_pull_request_that_changes_no_exercise_passes_with_nothing_graded(shared_teacher):
    runner = shared_teacher.propose({"README.md": "a word\n"})
    assert runner.results["Grade"] == "success", runner.log
    assert status_of(runner) == {}


def test_the_workflow_can_only_read_and_names_no_secret():
    about = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))
    assert about[True] == "pull_request"
    assert about["permissions"] == {"contents": "read"}
    assert "secrets" not in json.dumps(about)
    assert "pull_request_target" not in WORKFLOW.read_text(encoding="utf-8")
