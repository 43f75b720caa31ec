"""A plugin of plain pytest, for `check --debug`: which test failed, by its Korean title, below pytest's own report."""

import pytest

from grader.pack.exercises import read_messages
from grader.pack.suites import of_test


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Add a line for each test that failed and has a title."""
    for report in (*terminalreporter.getreports("failed"), *terminalreporter.getreports("error")):
        path, _, test = report.nodeid.partition("::")
        titles = read_messages((terminalreporter.config.rootpath / path).parent).titles
        if title := of_test(titles, test):
            parameters = f" [{test.partition('[')[2]}" if "[" in test else ""
            terminalreporter.write_line(f"테스트: {title}{parameters}", bold=True)
