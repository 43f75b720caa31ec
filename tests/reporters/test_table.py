"""The closing table of a class: a line a submission, and that it fits a terminal."""

from dataclasses import replace

import pytest
from rich.cells import cell_len
from test_csv import report, verdict

from grader.model import Status
from grader.reporters.table import to_table


def counted(name, **summary):
    made = {Status(status): count for status, count in summary.items()}
    return replace(report(name, verdict("a/one", 1.5)), summary=made)


def test_a_line_tells_the_score_and_how_many_have_which_status():
    head, line, mean = to_table([counted("alice", passed=1, failed=2, timed_out=3)]).splitlines()
    assert head.split() == ["submission", "score", "pass", "fail", "none", "miss", "other"]
    assert line.split() == ["alice", "1.5/3", "1", "2", "0", "0", "3", "timed_out"]
    assert mean == "1 submission, mean 1.50 of 3"


@pytest.mark.parametrize("name", ["x" * 250, "김철수" * 30, "Anna Lena Müller-Lüdenscheidt-von-und-zu-Hohenzollern"])
def test_a_line_fits_a_terminal_however_long_a_name_is(name):
    lines = to_table([counted(name, timed_out=1, rejected=12), counted("bob", passed=70)]).splitlines()
    assert max(map(cell_len, lines)) <= 80
    assert lines[1].startswith(name[:5]) or lines[2].startswith(name[:5])
    assert "..." in f"{lines[1]}{lines[2]}"


def test_a_name_that_fits_is_told_whole():
    name = "a name of some thirty letters ."
    assert to_table([counted(name, passed=1)]).splitlines()[1].startswith(f"{name}  ")
