"""Limits of processor time are coarse multiples of what honest solutions need, and stay where they fit."""

import pytest

from grader.model import Ending, Evidence, Exercise, Outcome, TestRun
from grader.verify.processor_time import known_limits, measure_limits
from grader.wire import Calibrated

EXERCISE = Exercise(id="t/kata", stub=b"", suite=b"", title={})


def measured(*seconds, before=0.0, known=(0.2, 1.0)):
    """The limits, where the tests of one solution need these processor seconds; other work adds to some runs."""
    slowed = iter([2.0, 1.0, 1.5] * 2)

    def run(_job):
        slower = next(slowed)
        tests = tuple(
            TestRun(id=str(number), outcome=Outcome.PASSED, cpu=each * slower) for number, each in enumerate(seconds)
        )
        return Evidence(ending=Ending.EXITED, tests=tests, import_cpu=before * slower)

    return measure_limits(EXERCISE, [b"reference"], ("test_it",), run, known)


@pytest.mark.parametrize(("need", "limit"), [(0.0, 0.2), (0.006, 0.2), (0.01, 0.4), (0.02, 0.8), (0.1, 3.2)])
def test_a_test_may_use_thirty_times_what_the_slowest_needs(need, limit):
    assert measured(0.001, need)[0] == limit


def test_importing_may_use_ten_times_what_it_needs_and_at_least_a_second():
    assert measured(0.0, before=0.05)[1] == 1.0
    assert measured(0.0, before=0.15)[1] == 2.0


@pytest.mark.parametrize(("known", "limit"), [(0.4, 0.4), (0.8, 0.8), (1.6, 0.2), (0.1, 0.2)])
def test_a_known_limit_stays_while_it_fits(known, limit):
    assert measured(0.001, known=(known, 1.0))[0] == limit


def test_without_a_solution_the_known_limits_stay():
    found = measure_limits(EXERCISE, [], ("test_it",), lambda _: pytest.fail("nothing is run"), (0.8, 2.0))
    assert found == (0.8, 2.0)
    assert known_limits(None) == (0.2, 1.0)
    assert known_limits(Calibrated("digest", (), cpu_seconds=0.4, import_cpu_seconds=2.0)) == (0.4, 2.0)
