"""`grader watch` and its terminal: sizes, colours, and that it is given back whole however the session ends."""

import re
import signal
import subprocess
import sys

import pytest

from grader.cli.watch import terminal as terminal_module
from grader.cli.watch.inbox import Inbox
from grader.cli.watch.terminal import Terminal

#: Each runs the command line as a whole, or waits for a terminal: together they take long.
pytestmark = pytest.mark.slow

STARTED = ("Not started yet.", "HH:MM:SS")


def test_ctrl_c_ends_it_like_q(watch):
    session = watch("count_up")
    session.wait_for(*STARTED)
    session.press("\x03")
    assert session.end() == 0
    assert session.is_given_back()
    assert "To go on: grader watch" in session.screen


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT])
def test_a_signal_ends_it_and_the_terminal_is_given_back(watch, number):
    session = watch("count_up")
    session.wait_for(*STARTED)
    session.process.send_signal(number)
    assert session.end() in {128 + number, 130}
    assert session.is_given_back()


def test_it_ends_when_the_terminal_is_taken_away(watch):
    session = watch("count_up")
    session.wait_for(*STARTED)
    session.hang_up()
    assert session.process.wait(timeout=30) in {0, 128 + signal.SIGHUP}


def test_it_is_stopped_and_continued_by_a_shell(learner, shell):
    session = shell()
    session.wait_for("$")
    session.press(f"{sys.executable} -m grader watch count_up\r")
    session.wait_for(*STARTED)
    session.press("\x1a")
    session.wait_until(lambda _: session.raw.rfind(b"\x1b[?1049l") > session.raw.rfind(b"\x1b[?1049h"))
    session.wait_until(lambda _: b"$ " in session.raw[session.raw.rfind(b"\x1b[?1049l") :])
    learner.save("iterators/count_up", "class CountUp:\n    pass\n")
    session.press("fg\r")
    assert "0 of 11 tests pass" in session.wait_for("count_up: An iterator class", "Not yet either", "HH:MM:SS")
    session.press("q")
    session.wait_for("To go on: grader watch")
    session.press("exit\r")
    session.end()
    assert session.raw.rfind(b"\x1b[?1049l") > session.raw.rfind(b"\x1b[?1049h")


def test_an_error_of_ours_does_not_keep_the_terminal(monkeypatch):
    written = []
    monkeypatch.setattr(Terminal, "write", lambda _, text: written.append(text))
    before = signal.getsignal(signal.SIGWINCH)
    with Inbox(None) as inbox, pytest.raises(ZeroDivisionError), Terminal(inbox, is_plain=False):
        raise ZeroDivisionError
    assert written == [terminal_module._ENTER, terminal_module._LEAVE]
    assert signal.getsignal(signal.SIGWINCH) is before


def test_another_size_is_drawn_at_once_and_small_ones_keep_the_keys(watch):
    session = watch("count_up")
    session.wait_for(*STARTED)
    session.resize(50, 10)
    screen = session.wait_until(lambda screen: screen.splitlines()[-1] == "all  x reset  ? help  q quit")
    assert screen.count("\n") == 10
    assert max(map(len, screen.splitlines())) <= 50
    session.resize(200, 60)
    session.wait_until(lambda screen: screen.count("\n") == 60 and screen.splitlines()[-1].startswith("h hint"))
    session.resize(12, 3)
    session.wait_until(lambda screen: screen.splitlines()[-2:] == ["reset  ?", "help  q quit"])
    session.press("q")
    assert session.end() == 0


def test_without_colour_no_code_for_one_is_sent(watch):
    session = watch("count_up", NO_COLOR="1")
    session.wait_for(*STARTED)
    session.press("q")
    session.end()
    assert re.search(rb"\x1b\[[\d;]*m", session.raw) is None
    assert session.is_given_back()


def test_with_colour_the_file_is_a_link(watch, learner):
    session = watch("count_up")
    session.wait_for(*STARTED)
    assert learner.path("iterators/count_up").as_uri().encode() in session.raw


def test_plain_lines_are_appended_and_nothing_is_painted(watch, learner):
    session = watch("count_up", "--plain", columns=80, rows=100)
    session.wait_for(*STARTED)
    learner.solve("iterators/count_up")
    session.wait_for("count_up passes: all 11 tests.", "n next")
    session.press("l")
    session.wait_for("> passed")
    session.press("j")
    session.wait_for("> not started  catch_one_thing")
    session.press("/up")
    session.wait_for("Filter: up_   (1 fit)")
    session.press("\x1bq")
    session.wait_for("To go on:")
    assert session.end() == 0
    assert b"\x1b" not in session.raw
    assert session.is_given_back()
    assert session.screen.count("hand_cranked_for") == 1


def test_for_an_editor_every_check_begins_and_ends_with_a_line_and_failures_are_lines_between(watch, learner):
    learner.save("iterators/count_up", "class CountUp:\n    def __init__(self, end):\n        self.end = en\n")
    session = watch("count_up", "--problems", columns=200, rows=100)
    screen = session.wait_for("0 of 11 tests pass", "checked HH")
    first = re.search(r"^checking …\n.*?checked HH:MM:SS$", screen, re.DOTALL | re.MULTILINE)[0]
    told = re.findall(r"^exercises/iterators/count_up/count_up\.py:3: error: (.+)$", first, re.MULTILINE)
    assert len(told) == 11
    assert told[0].startswith("it hands out the numbers below end: CountUp(end) hands out 0, 1, 2")


def test_without_a_terminal_there_must_be_saves_to_wait_for(cli, learner):
    done = cli("watch", "count_up", "--manual", cwd=learner.home)
    assert done.returncode == 2
    assert "try: grader watch" in done.stderr


def test_without_a_terminal_lines_are_appended_until_it_is_ended(learner, clean_environment):
    command = [sys.executable, "-m", "grader", "watch", "count_up"]
    with subprocess.Popen(
        command, cwd=learner.home, env=clean_environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True
    ) as started:
        first = next(line for line in started.stdout if line.startswith("Not started yet."))
        started.terminate()
        rest = started.stdout.read()
    assert started.returncode == 128 + signal.SIGTERM
    assert "\x1b" not in first + rest
