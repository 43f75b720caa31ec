"""The autograder for Classroom 50, in a student's checkout, and what a forger gains by it: nothing.

Beside it runs what Classroom 50 suggests itself: pytest in a process that has the student's code in it.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from teachers_repository import ACTIONS, ROOT

from grader.isolation import probing

HOSTILE = ROOT / "tests" / "hostile"
SOLVED = (HOSTILE / "solutions" / "count_down" / "count_down.py").read_text(encoding="utf-8")
#: It counts one too far: some tests pass, some do not.
WRONG = f"{SOLVED}{(HOSTILE / 'solutions/count_down/chaffs/one_too_many.py').read_text(encoding='utf-8')}"
AUTOGRADER = ACTIONS / "classroom50" / "autograder.py"
ENVIRONMENT = {
    "CLASSROOM": "cs-principles",
    "ASSIGNMENT": "loops",
    "SUBMISSION_TAG": "submit/2026-11-28T14-32-05Z-a1b2c3d",
    "USERNAME": "alice",
    "OWNER": "alice",
    "COMMIT_URL": "https://example.test/commit/a1b2c3d",
    "RELEASE_URL": "https://example.test/releases/1",
    "REVIEW_URL": "https://example.test/compare/0...1",
}
FULL = {"score": 20_000, "max-score": 20_000, "tests": [{"test-name": "forged", "passed": True}]}

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not probing.is_reached("landlock"),
        reason="this host reaches `process` only, and other people's code wants more",
    ),
]

#: Modules that write the result, and let every test pass: by patching pytest, or by what they return.
WRITER = f"""
import json, os, pathlib
for place in ("result.json", "@STUDENT@/result.json", os.environ.get("GITHUB_OUTPUT", "output")):
    try:
        pathlib.Path(place).write_text(json.dumps({FULL!r}))
    except OSError:
        pass
"""
FORGERS = {
    "patches pytest": "import _pytest.python\n_pytest.python.Function.runtest = lambda self: None\nCountDown = list\n",
    "equals everything": """
class CountDown:
    def __init__(self, n): self.__dict__["n"] = n
    def __iter__(self): return iter([Passed()])
    __eq__ = lambda self, other: True
    __hash__ = None
class Passed(CountDown):
    def __init__(self): pass
""",
    "leaves with success": "import os\nos._exit(0)\n",
    "answers for the runner": "print('status=success')\nprint('::set-output name=status::success')\nCountDown = list\n",
}
#: Files with which a student's checkout could stand for what the grader is made of.
TRAPS = dict.fromkeys(
    (
        *("pip.py", "venv.py", "pytest.py", "msgspec.py", "sitecustomize.py", "json.py", "grader.py", "conftest.py"),
        *("setuptools.py", "subprocess.py", "exercises/conftest.py"),
    ),
    "import pathlib; pathlib.Path(__file__).with_suffix('.ran').touch(); raise SystemExit(0)\n",
)


@pytest.fixture
def bundle(tmp_path):
    """What a teacher lays beside the autograder: a copy of the repository, with a small pack that was calibrated."""
    folder = tmp_path / "autograders" / "loops"
    shutil.copytree(HOSTILE / "pack", folder / "flowkata" / "exercises", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(AUTOGRADER, folder)
    (folder / "assignment.toml").write_text('exercises = ["count_down"]\npoints = { count_down = 2 }\n')
    return folder


@pytest.fixture
def student(tmp_path):
    """A student's checkout."""
    folder = tmp_path / "checkout"
    folder.mkdir()

    def write(files):
        for name, text in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text.replace("@STUDENT@", str(folder)), encoding="utf-8")
        return folder

    return write


@pytest.fixture
def run(tmp_path, bundle):
    """Run the autograder as the runner does, in a checkout: the exit code, the result and the outputs.

    With `installs` the grader is really installed; else this interpreter stands for its environment.
    """

    def run_it(checkout, *, installs=False, **more):
        output = tmp_path / "output"
        output.write_text("")
        environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "RUNNER_TEMP": str(tmp_path), **ENVIRONMENT}
        script = [str(bundle / "autograder.py")] if installs else ["-c", STAND_IN, str(bundle / "autograder.py")]
        done = subprocess.run(
            [sys.executable, *script],
            cwd=checkout,
            env={**environment, "GITHUB_OUTPUT": str(output), **more},
            capture_output=True,
            text=True,
            timeout=110,
            check=False,
        )
        made = checkout / "result.json"
        result = json.loads(made.read_text()) if made.is_file() and not made.is_symlink() else None
        return done, result, output.read_text()

    return run_it


#: The autograder with this interpreter for an environment of its own.
STAND_IN = """
import runpy, sys
sys.argv = sys.argv[1:]
sys.path[:] = [place for place in sys.path if place]
import subprocess
module = runpy.run_path(sys.argv[0], run_name="autograder")
from pathlib import Path
globals_of_main = module["main"].__globals__
globals_of_main["install"] = lambda folder: Path(sys.executable)
sys.exit(module["main"]())
"""


def test_a_solution_gets_its_points_as_whole_numbers(run, student):
    checkout = student({"count_down/count_down.py": SOLVED})
    done, result, outputs = run(checkout)
    assert done.returncode == 0, done.stderr
    assert (result["score"], result["max-score"], result["owner"]) == (20_000, 20_000, "alice")
    assert result["tests"][0]["test-name"] == "count_down"
    assert outputs.startswith("status=success\nsummary=2 of 2 points")
    assert (checkout / "release-body.md").read_text(encoding="utf-8").startswith("## ")


def test_half_a_solution_gets_its_share_and_ends_with_0_all_the_same(run, student):
    done, result, outputs = run(student({"count_down/count_down.py": WRONG}))
    assert done.returncode == 0, done.stderr
    assert 0 < result["score"] < 20_000
    assert outputs.startswith("status=failure\n")


def test_nothing_handed_in_is_a_result_too(run, student):
    done, result, _ = run(student({"README.md": "later\n"}))
    assert done.returncode == 0, done.stderr
    assert (result["score"], result["max-score"], result["tests"][0]["status"]) == (0, 20_000, "missing")


@pytest.mark.parametrize(
    "forger",
    [
        pytest.param(text, id=name, marks=[pytest.mark.slow] * (number > 1))
        for number, (name, text) in enumerate(FORGERS.items())
    ],
)
def test_a_forger_gains_nothing(run, student, forger):
    done, result, outputs = run(student({"count_down/count_down.py": WRITER + forger, **TRAPS}))
    assert done.returncode == 0, done.stderr
    assert (result["score"], result["tests"][0]["passed"]) == (0, False)
    assert "forged" not in json.dumps(result) + outputs
    assert outputs.startswith("status=failure\n")


def test_where_pytest_runs_in_the_same_process_the_forger_gets_everything(student, bundle, tmp_path):
    checkout = student({"count_down.py": WRITER + FORGERS["patches pytest"]})
    suite = bundle / "flowkata" / "exercises" / "count_down" / "test_count_down.py"
    report = tmp_path / "pytest.json"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--import-mode", "importlib"]
    subprocess.run(
        [*command, "--json-report", f"--json-report-file={report}", f"--rootdir={suite.parent}", suite],
        cwd=checkout,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(checkout)},
        capture_output=True,
        check=False,
    )
    assert {test["outcome"] for test in json.loads(report.read_text())["tests"]} == {"passed"}
    assert json.loads((checkout / "result.json").read_text()) == FULL


def test_nothing_of_the_checkout_is_run_by_the_grader(run, student):
    checkout = student({"count_down/count_down.py": SOLVED, **TRAPS})
    assert run(checkout)[1]["score"] == 20_000
    assert not list(checkout.rglob("*.ran"))


@pytest.mark.slow
def test_nothing_of_the_checkout_is_run_while_the_grader_is_installed(run, student, bundle):
    for name in ("grader", "pyproject.toml", "README.md", "LICENSE", ".github"):
        put = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        put(ROOT / name, bundle / "flowkata" / name)
    checkout = student({"count_down/count_down.py": SOLVED, **TRAPS})
    done, result, _ = run(checkout, installs=True)
    assert done.returncode == 0, done.stderr
    assert result["score"] == 20_000
    assert not list(checkout.rglob("*.ran"))


@pytest.mark.parametrize(
    "kind", [pytest.param("file", marks=pytest.mark.slow), "link", pytest.param("folder", marks=pytest.mark.slow)]
)
def test_a_result_that_the_student_has_committed_is_replaced_and_a_link_not_followed(run, student, tmp_path, kind):
    checkout = student({"count_down/count_down.py": WRONG})
    mine = tmp_path / "mine.txt"
    mine.write_text("not to be touched")
    for name in ("result.json", "release-body.md"):
        place = checkout / name
        if kind == "link":
            place.symlink_to(mine)
        elif kind == "folder":
            (place / "deep").mkdir(parents=True)
        else:
            place.write_text(json.dumps(FULL))
    done, result, _ = run(checkout)
    assert done.returncode == 0, done.stderr
    assert 0 < result["score"] < 20_000
    assert mine.read_text() == "not to be touched"


def test_a_fault_of_ours_is_no_mark(run, student, bundle):
    (bundle / "assignment.toml").write_text('exercises = ["no/such"]\n')
    done, result, outputs = run(student({"count_down/count_down.py": SOLVED}))
    assert done.returncode == 2
    assert "no/such" in done.stderr
    assert (result, outputs) == (None, "")


def test_what_the_teacher_has_to_copy_is_said_where_it_is_missing(run, student, bundle):
    shutil.rmtree(bundle / "flowkata")
    done, result, _ = run(student({"count_down/count_down.py": SOLVED}))
    assert done.returncode != 0
    assert result is None
    assert str(Path("loops") / "flowkata") in done.stderr
