"""From save to verdict: `grader watch` in a terminal, against pytest started by a file watcher, on the same saves.

Every save writes a wrong or a correct module of the next exercise in the curriculum; the clock runs from the file's
close to the moment at which the terminal has received the verdict.  After a correct module the key n goes on, as a
learner does; with --jump the next exercise's file is saved without that, so that its suite is new to the grader.  Wrong
modules that hang are left out: they take their deadline's time.

    python benchmarks/watch.py [--saves 100] [--step MILLISECONDS] [--jump] [--each]
"""

import argparse
import contextlib
import fcntl
import os
import pty
import re
import select
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from grader.cli import common
from grader.model import Attempt, Status
from grader.pack.catalogue import Catalogue, load
from grader.verify import solutions

ROOT = Path(__file__).resolve().parents[1]
#: Seconds that a verdict may take before the benchmark gives up.
PATIENCE = 60
#: Seconds between the first sight of an exercise and its first save; no learner is so fast.
READING = 0.3

#: What the screen says of an exercise that was not begun, and beside every verdict.
UNTOUCHED, JUDGED = rb"Not started yet", rb"passes: all|of \d+ tests pass"

#: A watcher as people write it: pytest on the folder of the file that was saved.
WATCHER = """
import subprocess, sys
from pathlib import Path
from watchfiles import PythonFilter, watch
print("watching", flush=True)
for changes in watch(sys.argv[1], watch_filter=PythonFilter(), step={step}):
    folders = {{str(Path(path).parent) for _, path in changes}}
    options = ["-q", "-x", "-p", "no:cacheprovider", "--rootdir", sys.argv[1]]
    subprocess.run([sys.executable, "-m", "pytest", *options, *folders])
"""


@dataclass(frozen=True)
class Save:
    """What is written where."""

    path: Path
    module: bytes
    is_right: bool


class Terminal:
    """A command in a pseudo-terminal of 80 columns and 24 rows, and what it wrote since the last look."""

    def __init__(self, words: list[str], folder: Path) -> None:
        self._ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        environment = {
            **os.environ,
            "TERM": "xterm-256color",
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
            "LC_ALL": "C.UTF-8",
            "PYTHONPATH": f"{ROOT}:{folder}",
        }
        self._process = subprocess.Popen(  # noqa: S603 - our own commands
            words,
            cwd=folder.parent,
            env=environment,
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            start_new_session=True,
        )
        os.close(theirs)
        self._seen = b""

    def wait_for(self, pattern: bytes) -> float:
        """Seconds on the clock at which something that fits was there; what came before it is forgotten."""
        deadline = time.monotonic() + PATIENCE
        while not (found := re.search(pattern, self._seen, re.DOTALL)):
            left = deadline - time.monotonic()
            if left < 0 or not select.select([self._ours], [], [], left)[0]:
                raise SystemExit(f"no {pattern!r} within {PATIENCE} seconds: {self._seen[-2000:]!r}")
            self._seen += os.read(self._ours, 65536)
        at = time.perf_counter()
        self._seen = self._seen[found.end() :]
        return at

    def press(self, key: bytes) -> None:
        """Type a key."""
        os.write(self._ours, key)

    def close(self) -> None:
        """End the command."""
        self._process.terminate()
        with contextlib.suppress(OSError):
            while os.read(self._ours, 65536):
                pass
        self._process.wait()
        os.close(self._ours)


def saves(pack: Catalogue, count: int) -> Iterator[Save]:
    """Correct and wrong modules in turns, through the curriculum and round again."""
    with common.grader_for(pack, level="process", seed=0, workers=1) as grader:
        for number in range(count):
            exercise = pack.exercises[number // 2 % len(pack.exercises)]
            folder = ROOT / "solutions"
            right = solutions.wheats(folder, exercise)[0].module
            wrong = (chaff.module for chaff in solutions.chaffs(folder, exercise))
            failing = (
                module
                for module in wrong
                if grader.verdict(exercise, Attempt(exercise=exercise.id, module=module)).status is Status.FAILED
            )
            wrong_module = b"" if number % 2 else next(failing, right + b"\n1 / 0\n")
            yield Save(pack.module_path(exercise), wrong_module or right, is_right=not wrong_module)


def latencies(terminal: Terminal, made: list[Save], verdict: bytes, key: bytes = b"") -> list[float]:
    """Milliseconds from the close of each file to its verdict; after a correct one `key` is pressed."""
    taken = []
    for save in made:
        save.path.write_bytes(save.module)
        closed = time.perf_counter()
        taken.append((terminal.wait_for(verdict) - closed) * 1000)
        if save.is_right and key:
            terminal.press(key)
            terminal.wait_for(UNTOUCHED)
            time.sleep(READING)
    return taken


def ours(pack: Path, made: list[Save], key: bytes) -> list[float]:
    """`grader watch`, with all its colours."""
    terminal = Terminal([sys.executable, "-m", "grader", "watch", "--exercises", str(pack)], pack)
    try:
        terminal.wait_for(UNTOUCHED)
        time.sleep(READING)
        return latencies(terminal, made, JUDGED, key)
    finally:
        terminal.close()


def theirs(pack: Path, made: list[Save], step: int) -> list[float]:
    """Pytest as a new process for every save."""
    terminal = Terminal([sys.executable, "-c", WATCHER.format(step=step), str(pack)], pack)
    try:
        terminal.wait_for(rb"watching")
        warm_up(terminal, made[0])
        return latencies(terminal, made, rb"(passed|failed|error)[^\n]* in [\d.]+s")
    finally:
        terminal.close()


def warm_up(terminal: Terminal, save: Save) -> None:
    """Save until the watcher, which does not say when it is ready, has heard of it."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        save.path.write_bytes(save.module)
        with contextlib.suppress(SystemExit):
            terminal.wait_for(rb"(passed|failed|error)[^\n]* in [\d.]+s")
            return


def row(name: str, taken: list[float]) -> str:
    """Median, 95th percentile and maximum."""
    spread = statistics.quantiles(taken, n=20, method="inclusive")
    return f"{name:<24} {statistics.median(taken):8.0f} {spread[-1]:8.0f} {max(taken):8.0f}"


def main() -> None:
    """Print a row a way, in milliseconds, and the ratio of the medians."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--saves", type=int, default=100, help="how many files are saved for each way")
    parser.add_argument("--step", type=int, default=20, help="milliseconds of quiet that the other watcher waits for")
    parser.add_argument("--jump", action="store_true", help="save the next exercise's file without going there first")
    parser.add_argument("--each", action="store_true", help="print every save of ours as well")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "exercises"
        shutil.copytree(ROOT / "exercises", folder, ignore=shutil.ignore_patterns("__pycache__"))
        pack = load(folder)
        made = list(saves(pack, arguments.saves))
        mine = ours(pack.root, made, b"" if arguments.jump else b"n")
        others = theirs(pack.root, made, arguments.step)
    if arguments.each:
        for save, taken in zip(made, mine, strict=True):
            print(f"{taken:8.0f} {'right' if save.is_right else 'wrong'} {save.path.stem}")
    print(f"{'milliseconds':<24} {'p50':>8} {'p95':>8} {'max':>8}")
    print(row("grader watch", mine))
    print(row("pytest from a watcher", others))
    print(f"times faster (medians)   {statistics.median(others) / statistics.median(mine):8.1f}")


if __name__ == "__main__":
    main()
