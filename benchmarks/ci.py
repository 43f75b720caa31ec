"""What `grader ci` costs beside pytest: a pull request that changes one exercise, against pytest on that exercise.

Both are started as whole processes and take turns in one run, on this repository's own pack: `grader ci` reads git,
loads the pack of the base, confines the code and mixes decoys; pytest runs the suite in the open.  Prints medians and
their difference, which by the clock is to stay within 1.5 seconds on two idle cores; on busy ones the other column
tells more.

    python benchmarks/ci.py [--turns 5] [--exercise count_up]
"""

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from grader.pack.catalogue import load

ROOT = Path(__file__).resolve().parents[1]
#: Only what a suite of the pack needs: whatever else is installed would slow pytest down.
PYTEST = [sys.executable, "-m", "pytest", "-q", "-p", "pytest_timeout", "-p", "no:cacheprovider"]
WITHIN = 1.5


def git(folder: Path, *words: str) -> None:
    """Run git in a folder, with nobody's configuration."""
    who = ["-c", "user.name=bench", "-c", "user.email=bench@example.org", "-c", "init.defaultBranch=main"]
    alone = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    subprocess.run(["git", *who, *words], cwd=folder, check=True, env=alone)  # noqa: S603, S607


def make_repository(folder: Path, exercise: str) -> Path:
    """Write a repository with the pack at `main`, and a solution of the exercise at `topic`; return its suite."""
    shutil.copytree(ROOT / "exercises", folder / "exercises", ignore=shutil.ignore_patterns("__pycache__"))
    pack = load(folder / "exercises")
    found = pack.find(exercise)
    solution = (ROOT / "solutions" / found.id / f"{found.slug}.py").read_bytes()
    git(folder, "init", "-q")
    for branch, module in (("main", found.stub), ("topic", solution)):
        git(folder, "checkout", "-q", "-b", branch)
        pack.module_path(found).write_bytes(module)
        git(folder, "add", "-A")
        git(folder, "commit", "-q", "-m", branch)
    return pack.folders[found.id] / f"test_{found.slug}.py"


def seconds_of(command: list[str], folder: Path, **environment: str) -> tuple[float, float]:
    """Wall seconds of one process, and processor seconds of all that it started; it has to succeed."""
    began, used = time.perf_counter(), _processor_seconds()
    subprocess.run(command, cwd=folder, check=True, capture_output=True, env={**os.environ, **environment})  # noqa: S603
    return time.perf_counter() - began, _processor_seconds() - used


def _processor_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main() -> None:
    """Print both medians and the difference."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--turns", type=int, default=5, help="how often each is started")
    parser.add_argument("--exercise", default="count_up", help="which one the pull request changes")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        suite = make_repository(folder, arguments.exercise)
        ours = [sys.executable, "-m", "grader", "ci", "--base", "main", "--head", "topic", "--out", f"{name}-out"]
        theirs = [*PYTEST, "--rootdir", str(suite.parent), "-c", os.devnull, str(suite)]
        turns = []
        for _ in range(arguments.turns):
            alone = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTHONPATH": str(folder / "exercises"), "KATA_SEED": "1"}
            turns.append((seconds_of(ours, folder, PYTHONPATH=str(ROOT)), seconds_of(theirs, folder, **alone)))
        shutil.rmtree(f"{name}-out")
    print("seconds     by the clock  of processors")
    rows = [[statistics.median(each) for each in zip(*column, strict=True)] for column in zip(*turns, strict=True)]
    for name, row in zip(("grader ci", "pytest"), rows, strict=True):
        print(f"{name:<10}  {row[0]:12.2f}  {row[1]:13.2f}")
    more = [ours - theirs for ours, theirs in zip(*rows, strict=True)]
    print(f"{'more':<10}  {more[0]:12.2f}  {more[1]:13.2f}   (by the clock at most {WITHIN})")


if __name__ == "__main__":
    main()
