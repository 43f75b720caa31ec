"""What is wrong with a pack's tests, told before a class is graded.

Tests that fail whatever a student writes stop the run, unless they are left out on purpose; files that look like suites
and belong to no exercise are named.
"""

import sys
from collections.abc import Iterable

from grader.cli.class_overview import shown
from grader.errors import BadPack
from grader.grading import trial
from grader.grading.grade import Grader
from grader.grading.trial import Broken
from grader.model import Exercise
from grader.pack.catalogue import Catalogue
from grader.pack.overlooked import MOST_OVERLOOKED, find_overlooked

#: So many tests are told one by one.
_MOST = 20


def tell_overlooked(pack: Catalogue) -> None:
    """Name, on stderr, the files of a whole pack that look like suites and are none."""
    found = find_overlooked(pack.root, pack.ids) if pack.asked_for is None else ()
    for told in found[:MOST_OVERLOOKED]:
        print(f"no part of any exercise: {shown(told)}", file=sys.stderr)
    if len(found) > MOST_OVERLOOKED:
        print(f"and {len(found) - MOST_OVERLOOKED} more files like that", file=sys.stderr)


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
