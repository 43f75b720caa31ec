"""Progress through a class: a bar in a terminal, plain lines now and then anywhere else."""

import io
import os
import subprocess
import sys

import pytest
from rich.cells import cell_len
from rich.console import Console
from rich.progress import Progress

from grader.cli.class_progress import EVERY, Bar, Lines, columns


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


def followed(total, seconds_each):
    """The lines that are told while so many submissions are graded."""
    clock, told = Clock(), []
    lines = Lines(total, clock, told.append)
    for number in range(total):
        lines.begin(f"s{number}")
        clock.now += seconds_each
        lines.advance()
    return told


def test_a_quick_class_is_told_nothing_of():
    assert followed(300, EVERY / 301) == []


def test_a_slow_class_is_told_of_every_half_minute_with_who_and_how_long():
    told = followed(10, 20)
    assert told == [
        "graded 2 of 10, now s1; about 3 min left",
        "graded 4 of 10, now s3; about 2 min left",
        "graded 6 of 10, now s5; about 80 s left",
        "graded 8 of 10, now s7; about 40 s left",
    ]


def test_a_name_gives_no_orders_in_a_log():
    told = []
    clock = Clock()
    lines = Lines(2, clock, told.append)
    lines.begin("\x1b[31m\n::error::x")
    clock.now = EVERY
    lines.advance()
    assert told == ["graded 1 of 2, now \\x1b[31m\\n\\x3a:error::x; about 30 s left"]


def test_the_bar_names_who_is_graded_and_fits_a_terminal_whatever_the_name_is():
    for name in ("alice", "김철수" * 30, "[bold]x[/bold]", "two\nlines"):
        file = io.StringIO()
        console = Console(file=file, width=80, force_terminal=True, color_system=None, legacy_windows=False)
        with Progress(*columns(), console=console, auto_refresh=False) as progress:
            bar = Bar(progress, 300)
            bar.begin(name)
            bar.advance()
            progress.refresh()
        shown = file.getvalue().split("\x1b[2K")[-1].partition("\n")[0]
        assert name.partition("\n")[0][:6] in shown
        assert "1/300" in shown
        assert shown.rstrip().endswith("left")
        assert cell_len(shown) <= 80


@pytest.mark.skipif(os.name != "posix", reason="a shell closes the stream")
@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
def test_whoever_closes_a_stream_sees_nothing_and_gets_the_same_code(closed, clean_environment, tmp_path):
    command = f"'{sys.executable}' -m grader grade nowhere --out reports --exercises nowhere {closed}"
    done = subprocess.run(["sh", "-c", command], cwd=tmp_path, env=clean_environment, capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (2, b"")
    assert (b"there is no such folder" in done.stderr) == ("2>" not in closed)
