"""Grade a submission of Classroom 50 with flowkata: its `autograder.py`.

Put this file into CLASSROOM/autograders/ASSIGNMENT/, with what `grader release flowkata --for graders` makes; an
`assignment.toml` beside them says which exercises count.  The working folder is the student's checkout.  Writes
result.json and release-body.md there; ends with 0 where it ran to its end, whatever the mark.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
FLOWKATA = HERE / "flowkata"
RESULTS = ("result.json", "release-body.md")
#: Exit codes of the grader for which there is a mark.
GRADED = (0, 1)


def main() -> int:
    """0, or the grader's exit code where it failed itself: then the runner tells of an error, and not of a zero."""
    student = Path.cwd()
    with tempfile.TemporaryDirectory(prefix="flowkata-", dir=os.environ.get("RUNNER_TEMP")) as folder:
        here = Path(folder)
        code = grade(install(here), student, here / "out")
        if code in GRADED:
            for name in RESULTS:
                put(here / "out" / name, student / name)
            return 0
    return code


def install(folder: Path) -> Path:
    """Return the grader's command, in an environment of its own.

    Python starts isolated and elsewhere: in the student's checkout, a module of theirs could stand for one of pip's.
    """
    command = ["sh", str(FLOWKATA / ".github" / "install"), sys.executable, str(folder / "venv")]
    subprocess.run(command, cwd=folder, check=True)
    return folder / "venv" / "bin" / "python"


def grade(python: Path, student: Path, out: Path) -> int:
    """Grade every exercise that counts, and return the exit code."""
    words = ["--base", str(FLOWKATA), "--head", str(student), "--all", "--out", str(out), "--format", "classroom50"]
    assignment = HERE / "assignment.toml"
    if assignment.is_file():
        words += ["--assignment", str(assignment)]
    done = subprocess.run([str(python), "-I", "-m", "grader", "ci", *words], cwd=out.parent, check=False)
    return done.returncode


def put(made: Path, place: Path) -> None:
    """Copy a result over whatever the student has at that place; a link there is replaced, not followed."""
    if place.is_dir() and not place.is_symlink():
        shutil.rmtree(place)
    place.unlink(missing_ok=True)
    shutil.copyfile(made, place)


if __name__ == "__main__":
    sys.exit(main())
