"""Tests that fail whatever a student writes: a class is not graded with them, unless they are left out on purpose."""

import sys
from collections.abc import Iterable

from grader.errors import BadPack
from grader.grading import trial
from grader.grading.grade import Grader
from grader.grading.trial import Broken
from grader.model import Exercise

#: So many tests are told one by one.
_MOST = 20


def refuse_broken_tests(grader: Grader, exercises: Iterable[Exercise], *, leave_out: bool) -> None:
    """Try the suites; leave the tests out that are broken, or raise `BadPack` with a list of them."""
    broken = trial.find_broken_tests(grader, exercises)
    if not broken:
        return
    if not leave_out:
        raise BadPack(
            f"{_number(broken)} would end alike whatever a student writes:\n{_listed(broken)}",
            remedy="mend them (CONTRIBUTING.md tells how), or add --without-broken-tests",
        )
    trial.leave_out(grader, broken)
    print(f"left out, {_number(broken)}:\n{_listed(broken)}", file=sys.stderr)


def _number(broken: Broken) -> str:
    count = sum(map(len, broken.values()))
    return f"{count} test{'s' if count > 1 else ''}"


def _listed(broken: Broken) -> str:
    lines = [f"   {name}: {test}: {why}" for name, tests in broken.items() for test, why in tests.items()]
    return "\n".join([*lines[:_MOST], *([f"   and {len(lines) - _MOST} more"] if len(lines) > _MOST else [])])
