"""A real terminal for the tests: a pseudo-terminal, and an emulator that turns its bytes into a screen."""

import contextlib
import fcntl
import os
import pty
import re
import select
import shutil
import signal
import struct
import subprocess
import sys
import termios
import time
from pathlib import Path

import pyte
import pytest

ROOT = Path(__file__).resolve().parents[3]
#: Seconds after which a screen that does not come is a failure.
PATIENCE = 30

CHOSEN = ("iterators/hand_cranked_for", "iterators/count_up", "exceptions/catch_one_thing", "generators/lazy_body")


def _stable(text):
    """A screen without what differs from run to run."""
    text = re.sub(r"\d\d:\d\d:\d\d", "HH:MM:SS", text)
    return re.sub(r"-\d{8}-\d{6}", "-YYYYMMDD-HHMMSS", text)


class Terminal:
    """A command that runs in a terminal of its own."""

    def __init__(self, words, *, cwd, environment, columns, rows):
        self.ours, theirs = pty.openpty()
        self.before = termios.tcgetattr(theirs)
        self._theirs = theirs
        self._emulator = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._emulator)
        self.raw = b""
        self.resize(columns, rows, tell=False)
        self.process = subprocess.Popen(
            # The first terminal that a new session opens is its own: Ctrl-Z and a hang-up reach it.
            ["sh", "-c", 'exec "$@" <>"$0" >&0 2>&0', os.ttyname(theirs), *words],
            cwd=cwd,
            env=environment,
            start_new_session=True,
        )

    def resize(self, columns, rows, *, tell=True):
        fcntl.ioctl(self._theirs, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        if tell:
            self._emulator.resize(rows, columns)

    def press(self, keys):
        os.write(self.ours, keys.encode())

    @property
    def screen(self):
        return _stable("\n".join(line.rstrip() for line in self._emulator.display).rstrip() + "\n")

    def wait_for(self, *texts):
        """The screen, as soon as it holds all of these."""
        return self.wait_until(lambda screen: all(text in screen for text in texts), texts)

    def wait_until(self, is_there, what="a screen"):
        deadline = time.monotonic() + PATIENCE
        while not is_there(self.screen):
            left = deadline - time.monotonic()
            assert left > 0, f"{what!r} did not come; on the screen:\n{self.screen}"
            if not self._read(left):
                assert is_there(self.screen), f"{what!r} did not come before the end; on the screen:\n{self.screen}"
        return self.screen

    def _read(self, seconds):
        """Whether there can be more."""
        if not select.select([self.ours], [], [], seconds)[0]:
            return True
        try:
            data = os.read(self.ours, 65536)
        except OSError:
            return False
        self.raw += data
        # The emulator keeps one screen only: at the end of the other one it would show what was there before.
        self._stream.feed(data)
        return bool(data)

    def end(self):
        """Wait for the process: its exit code."""
        deadline = time.monotonic() + PATIENCE
        while self.process.poll() is None:
            assert time.monotonic() < deadline, f"it does not end; on the screen:\n{self.screen}"
            self._read(0.05)
        while select.select([self.ours], [], [], 0)[0] and self._read(0):
            pass
        return self.process.returncode

    def is_given_back(self):
        """Whether the terminal is as it was: modes, cursor, and the screen that was there before."""
        modes = termios.tcgetattr(self._theirs) == self.before
        entered, left = self.raw.rfind(b"\x1b[?1049h"), self.raw.rfind(b"\x1b[?1049l")
        shown = self.raw.rfind(b"\x1b[?25h") > self.raw.rfind(b"\x1b[?25l")
        return modes and (entered == -1 or left > entered) and (entered == -1 or shown)

    def hang_up(self):
        """Take the terminal away, as a connection that breaks does."""
        for end in (self.ours, self._theirs):
            os.close(end)
        self.ours = self._theirs = -1

    def close(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()
        if self.ours != -1:
            self.hang_up()


@pytest.fixture(scope="session")
def small_curriculum(tmp_path_factory):
    """Four exercises of the repository, untouched, with their solutions."""
    home = tmp_path_factory.mktemp("curriculum")
    for name in CHOSEN:
        slug = name.rpartition("/")[2]
        shutil.copytree(ROOT / "exercises" / name, home / "exercises" / name, ignore=shutil.ignore_patterns("__py*"))
        shutil.copytree(ROOT / "solutions" / name, home / "solutions" / name, ignore=shutil.ignore_patterns("__py*"))
        stub = ROOT / "exercises" / ".stubs" / f"{name}.py"
        (home / "exercises" / ".stubs" / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(stub, home / "exercises" / ".stubs" / f"{name}.py")
        shutil.copy(stub, home / "exercises" / name / f"{slug}.py")
        for page in (ROOT / "exercises" / name).parent.glob("README*.md"):
            shutil.copy(page, (home / "exercises" / name).parent)
    shutil.copytree(ROOT / "exercises" / "kit", home / "exercises" / "kit", ignore=shutil.ignore_patterns("__py*"))
    order = ", ".join(f'"{name}"' for name in CHOSEN)
    (home / "exercises" / "curriculum.toml").write_text(f"order = [{order}]\n")
    return home


class Learner:
    """A learner's folder: saving modules in it, and what they would look like when right."""

    def __init__(self, home):
        self.home = home

    def path(self, name):
        return self.home / "exercises" / name / f"{name.rpartition('/')[2]}.py"

    def save(self, name, text):
        self.path(name).write_text(text, encoding="utf-8")

    def solve(self, name):
        slug = name.rpartition("/")[2]
        self.save(name, (self.home / "solutions" / name / f"{slug}.py").read_text(encoding="utf-8"))


@pytest.fixture
def learner(small_curriculum, tmp_path):
    shutil.copytree(small_curriculum, tmp_path / "home")
    return Learner(tmp_path / "home")


@pytest.fixture
def watch(learner, clean_environment):
    """Start `grader watch` in a terminal; everything is ended after the test."""
    with contextlib.ExitStack() as started:

        def start(*words, columns=80, rows=24, **environment):
            command = [sys.executable, "-m", "grader", "watch", *words]
            terminal = Terminal(
                command,
                cwd=learner.home,
                environment={**clean_environment, **environment},
                columns=columns,
                rows=rows,
            )
            started.callback(terminal.close)
            return terminal

        yield start


@pytest.fixture
def shell(learner, clean_environment):
    """Start an interactive shell in a terminal."""
    with contextlib.ExitStack() as started:

        def start():
            environment = {**clean_environment, "PS1": "$ ", "ENV": ""}
            terminal = Terminal(["sh", "-i"], cwd=learner.home, environment=environment, columns=80, rows=24)
            started.callback(terminal.close)
            return terminal

        yield start
