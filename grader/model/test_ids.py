"""Ids of tests: `Class::test_x[3]`, and for parameters that change from run to run `Class::test_x[#1]`.

A suite may draw its parameters, so that their ids differ with every seed: such tests are known by their function and
their position.
"""

from collections import Counter
from collections.abc import Iterable


def path_of(test_id: str) -> str:
    """`Class::test_x[3]` → `Class::test_x`."""
    return test_id.partition("[")[0]


def is_by_position(test_id: str) -> bool:
    """Return True for an id that names a position instead of parameters."""
    return "[#" in test_id


def by_position(ids: Iterable[str], functions: Iterable[str]) -> dict[str, str]:
    """Return the id to be known by for each id, in the order of the run.

    Tests of these functions (`Class::test_x`) are known by position, counted from 1; all others by their own id.
    """
    drawn, counts = set(functions), Counter[str]()
    known = {}
    for name in ids:
        path = path_of(name)
        counts[path] += 1
        known[name] = f"{path}[#{counts[path]}]" if path in drawn and "[" in name else name
    return known
