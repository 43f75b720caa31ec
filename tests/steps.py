"""The steps of `make test` and `make test-rest`, one after another: stops at the first that fails, and tells the times.

`python tests/steps.py test` is what a contributor runs before every commit; `rest` is what only `make test-all` adds.
"""

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PYTHON = sys.executable
BIN = Path(PYTHON).parent
GRADER = [PYTHON, "-m", "grader"]
PYTEST = [PYTHON, "-m", "pytest", "--durations", "10"]
#: Tests of one file share their fixtures, so they stay together; more workers than processors, since many tests wait.
PARALLEL = ["-n", "4", "--dist", "loadfile"]

#: Hostile modules mostly wait for their deadlines: they run beside the first step that keeps the processors busy.
BESIDE = {"exercises, one seed": ("hostile, a sample", [*PYTEST, "tests/hostile", "-m", "not slow"])}

#: What each step is called, and its commands.
STEPS: dict[str, dict[str, list[list[str]]]] = {
    "test": {
        "style, types and workflows": [
            [PYTHON, "-m", "ruff", "check", "."],
            [PYTHON, "-m", "ruff", "format", "--check", "."],
            [PYTHON, "-m", "mypy"],
            [str(BIN / "jactionlint"), "--strict-exit", "--shellcheck", str(BIN / "shellcheck")],
            [str(BIN / "zizmor"), "--offline", "--quiet", ".github"],
        ],
        "exercises, one seed": [[*GRADER, "verify", "--seeds", "1", "--believe-decoys"]],
        "the grader's own tests": [[*PYTEST, "tests", "--ignore", "tests/hostile", "-m", "not slow", *PARALLEL]],
    },
    "rest": {
        "exercises, three seeds and decoys": [[*GRADER, "verify", "--seeds", "3"]],
        "mutants": [[*GRADER, "verify", "--mutants"]],
        "slow tests": [[*PYTEST, "tests", "--ignore", "tests/hostile", "-m", "slow"]],
        "hostile, all levels": [[*PYTEST, "tests/hostile", "-m", "slow", "--hypothesis-profile", "long"]],
        "other Pythons": [[PYTHON, "tests/other_pythons.py"]],
    },
    "exercise": {
        "stub, solutions, wrong attempts": [[*GRADER, "verify", "--seeds", "1"]],
        "mutants": [[*GRADER, "verify", "--mutants"]],
    },
}


def main(kind: str, *words: str) -> int:
    """Run the steps of one kind, with `words` added to each command: 0, or the exit code of the command that failed."""
    took: dict[str, float] = {}
    for name, commands in STEPS[kind].items():
        began = time.monotonic()
        print(f"== {name}", flush=True)
        beside = _start(name)
        code = next((code for command in commands if (code := _run([*command, *words])) != 0), 0)
        code = _wait(name, beside) or code
        took[name] = time.monotonic() - began
        if code:
            _tell(took)
            print(f"failed: {name}")
            return code
    _tell(took)
    return 0


def _run(command: list[str]) -> int:
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def _start(name: str) -> "subprocess.Popen[str] | None":
    """Start what runs beside a step; its output is kept until the step is over."""
    if name not in BESIDE:
        return None
    command = BESIDE[name][1]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def _wait(name: str, beside: "subprocess.Popen[str] | None") -> int:
    if beside is None:
        return 0
    output, _ = beside.communicate()
    print(f"== {BESIDE[name][0]}\n{output}", flush=True)
    return beside.returncode


def _tell(took: dict[str, float]) -> None:
    print("\nseconds")
    for name, seconds in [*took.items(), ("together", sum(took.values()))]:
        print(f"{seconds:7.1f}  {name}")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
