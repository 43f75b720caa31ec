"""Signals to `grader grade`, a process at a terminal of its own: what it says, how it ends, what it leaves behind."""

import os
import pty
import shutil
import signal
import sys
import tempfile
import time
from pathlib import Path

import pytest

from grader.cli import interrupts
from grader.isolation import probing

STUB = "def answer():\n    raise NotImplementedError\n"
SUITE = "from hop import answer\n\n\ndef test_it():\n    assert answer() == 1\n"
WAITS = "import time\n\ntime.sleep(600)\n"
HOW_TO_GO_ON = "grader: interrupted; every report written so far is whole; to go on, type the same command again"
#: Seconds: an attempt that waits is given up after ten, so that what ends in less was ended by the signal.
SOON = 6.0

LEVELS = ["process", pytest.param("namespaces", marks=pytest.mark.slow)]


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.fixture
def room():
    """A folder with a pack and a class, of which the first is done at once and the second waits; and one for files.

    Other users must get through: pytest's own folders are closed to them.
    """
    with tempfile.TemporaryDirectory() as name:
        room = Path(name)
        room.chmod(0o755)
        (room / "tmp").mkdir()
        (room / "tmp").chmod(0o1777)
        write(room / "exercises" / "hop" / "hop.py", STUB)
        write(room / "exercises" / "hop" / "test_hop.py", SUITE)
        write(room / "class" / "alice" / "hop.py", "def answer():\n    return 1\n")
        for student in ("bob", "carol", "dora"):
            write(room / "class" / student / "hop.py", f"{WAITS}# {student}\n")
        yield room


class Terminal:
    """`grader grade` at a terminal; its output so far is `text`."""

    def __init__(self, room, environment, level):
        words = ["grade", "class", "--out", "reports", "--isolation", level, "--jobs", "1"]
        self.text = ""
        self.room = room
        self.pid, self.descriptor = pty.fork()
        if self.pid == 0:
            os.chdir(room)
            os.execve(sys.executable, [sys.executable, "-m", "grader", *words], environment)

    def read(self):
        """Whether there was more to read."""
        try:
            data = os.read(self.descriptor, 65536)
        except OSError:  # the other end is closed
            return False
        self.text += data.decode(errors="replace")
        return bool(data)

    def wait_for(self, word):
        while word not in self.text:
            assert self.read(), self.text

    def end(self):
        """Its exit code, and the seconds until it had ended."""
        began = time.monotonic()
        while self.read():
            pass
        _, status = os.waitpid(self.pid, 0)
        os.close(self.descriptor)
        return os.waitstatus_to_exitcode(status), time.monotonic() - began


@pytest.fixture
def grading(room, clean_environment):
    """Start the command and wait until bob's attempt is under way."""

    def start(level):
        if not probing.is_reached(level):
            pytest.skip(f"this host does not reach {level}")
        environment = clean_environment | {"TMPDIR": str(room / "tmp"), "COLUMNS": "80", "LINES": "24"}
        terminal = Terminal(room, environment, level)
        terminal.wait_for("bob")
        return terminal

    return start


def of_this_run(room):
    """The processes whose command line names this folder."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            line = (entry / "cmdline").read_bytes().decode(errors="replace")
        except OSError:
            continue
        if str(room) in line:
            found.append(line)
    return found


def assert_nothing_is_left(room):
    """Workers that lost their grader need a moment to end what they started."""
    deadline = time.monotonic() + 30
    while of_this_run(room) or list((room / "tmp").iterdir()):
        assert time.monotonic() < deadline, (of_this_run(room), list((room / "tmp").iterdir()))
        time.sleep(0.01)
    assert [path.name for path in (room / "reports").iterdir() if path.name != ".lock"] == ["alice.json"]


@pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="processes are found in /proc")
class TestAtATerminal:
    @pytest.mark.parametrize("level", LEVELS)
    def test_ctrl_c_ends_it_with_one_sentence_and_nothing_stays_behind(self, grading, room, level):
        terminal = grading(level)
        os.write(terminal.descriptor, b"\x03")
        code, seconds = terminal.end()
        assert code == 130
        assert seconds < SOON
        assert HOW_TO_GO_ON in terminal.text
        assert "Traceback" not in terminal.text
        assert_nothing_is_left(room)

    @pytest.mark.slow
    @pytest.mark.parametrize(("number", "expected"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129)])
    def test_so_do_the_signals_of_a_supervisor_and_of_a_terminal_that_was_closed(self, grading, room, number, expected):
        terminal = grading("process")
        os.kill(terminal.pid, number)
        code, seconds = terminal.end()
        assert (code, seconds < SOON) == (expected, True)
        assert HOW_TO_GO_ON in terminal.text
        assert_nothing_is_left(room)

    @pytest.mark.slow
    @pytest.mark.parametrize("level", LEVELS)
    def test_a_second_ctrl_c_ends_it_without_a_traceback_and_nothing_stays_behind(self, grading, room, level):
        terminal = grading(level)
        os.write(terminal.descriptor, b"\x03\x03\x03")
        code, seconds = terminal.end()
        assert (code, seconds < SOON) == (130, True)
        assert "Traceback" not in terminal.text
        assert_nothing_is_left(room)

    @pytest.mark.slow
    def test_the_same_command_goes_on_where_it_was_ended(self, grading, room, cli):
        terminal = grading("process")
        os.write(terminal.descriptor, b"\x03")
        terminal.end()
        before = (room / "reports" / "alice.json").read_bytes()
        for student in ("bob", "carol", "dora"):
            shutil.rmtree(room / "class" / student)
        done = cli("grade", "class", "--out", "reports", "--isolation", "process", "--jobs", "1", cwd=room)
        after = (room / "reports" / "alice.json").read_bytes()
        assert done.returncode == 0
        assert before.partition(b'"timing"')[0] == after.partition(b'"timing"')[0]

    @pytest.mark.slow
    def test_ctrl_c_while_it_starts_leaves_nothing_behind(self, room, clean_environment):
        environment = clean_environment | {"TMPDIR": str(room / "tmp")}
        terminal = Terminal(room, environment, "process")
        terminal.wait_for("read 4 submissions")
        os.write(terminal.descriptor, b"\x03")
        assert terminal.end()[0] == 130
        assert "Traceback" not in terminal.text
        assert not list((room / "tmp").iterdir())
        assert of_this_run(room) == []


def test_what_a_shell_has_switched_off_stays_off(monkeypatch):
    installed = {}
    ignored = {signal.SIGHUP: signal.SIG_IGN}  # as nohup does
    monkeypatch.setattr(signal, "getsignal", lambda number: ignored.get(number, signal.SIG_DFL))
    monkeypatch.setattr(signal, "signal", installed.__setitem__)
    interrupts.install()
    assert set(installed) == {signal.SIGINT, signal.SIGTERM}


def test_the_exit_code_is_that_of_shells():
    assert interrupts.Interrupted(signal.SIGTERM).exit_code == 143
