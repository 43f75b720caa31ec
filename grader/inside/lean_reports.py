"""Reports of a test's stages without what pytest adds for people to read.

A picture of a traceback costs several times what the test did, and where a test stands is looked up again and again:
nobody sees either.  What is told of a failure is the probe's own trace.
"""

import unittest
from typing import Any, Literal

import pytest
from _pytest.unittest import TestCaseFunction

from grader.inside.trace import name_of

_NOWHERE = ("", None, "")


def keep_skips_of_subtests_apart() -> None:
    """Let a skipped subtest of unittest's skip only itself: pytest would take the whole test for skipped."""
    report_skip = TestCaseFunction.addSkip

    def add_skip(self: TestCaseFunction, testcase: unittest.TestCase, reason: str, **options: Any) -> None:  # noqa: ANN401
        if not isinstance(testcase, unittest.case._SubTest):  # type: ignore[attr-defined]  # noqa: SLF001
            report_skip(self, testcase, reason, **options)

    TestCaseFunction.addSkip = add_skip  # type: ignore[method-assign]


class LeanReports:
    """Stands in for pytest's own maker of reports, for all but skips."""

    def pytest_runtest_makereport(self, item: pytest.Item, call: pytest.CallInfo[None]) -> pytest.TestReport | None:
        """Not before unittest's own hook, which first finds out what was raised; a skip is pytest's to report."""
        error = call.excinfo
        if call.when == "collect" or (error is not None and isinstance(error.value, pytest.skip.Exception)):
            return None
        outcome: Literal["passed", "failed"] = "passed" if error is None else "failed"
        return pytest.TestReport(
            item.nodeid,
            vars(item).get("location", _NOWHERE),
            {},
            outcome,
            None if error is None else name_of(error.value),
            call.when,
            duration=call.duration,
            start=call.start,
            stop=call.stop,
        )
