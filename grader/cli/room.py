"""How much room the parts of a failure get: one that is longer than the terminal is shown shorter, in steps.

What can be done without goes first, then empty rows, then the ends of long texts, the explanation's last.  Pure.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

_ENDLESS = 1000

_Row = TypeVar("_Row")


@dataclass(frozen=True, slots=True)
class Room:
    """The most rows for what the learner's code printed, for each value, for the rule, and for each explanation.

    A tip may have one row more than an explanation: its end is what to type.

    `has_commands` tells whether there is room for a command that only repeats the one that was typed, `has_places` for
    the files to read and to edit.
    """

    output: int = _ENDLESS
    value: int = _ENDLESS
    rule: int = _ENDLESS
    explanation: int = _ENDLESS
    has_commands: bool = True
    has_places: bool = True

    @property
    def is_cut(self) -> bool:
        """Whether texts may have lost their ends."""
        return self.output < _ENDLESS


#: From all of it to what fits 24 rows of 80 columns whatever the failure is.
ROOMS = (
    Room(),
    Room(has_commands=False),
    Room(4, has_commands=False),
    Room(2, 6, has_commands=False),
    Room(2, 5, 2, has_commands=False),
    Room(2, 5, 2, 4, has_commands=False, has_places=False),
    Room(2, 3, 2, 4, has_commands=False, has_places=False),
    Room(2, 2, 1, 3, has_commands=False, has_places=False),
    Room(1, 2, 1, 2, has_commands=False, has_places=False),
)


def fit(variants: Iterable[Sequence[_Row]], height: int, is_empty: Callable[[_Row], bool]) -> list[_Row]:
    """Return the first variant that has at most `height` rows without its empty ones, else the last one.

    Empty rows are left out as far as there is no room for them, the first ones first.
    """
    rows: Sequence[_Row] = ()
    for rows in variants:
        if sum(not is_empty(row) for row in rows) <= height:
            break
    return without_empty(rows, len(rows) - height, is_empty)


def without_empty(rows: Sequence[_Row], excess: int, is_empty: Callable[[_Row], bool]) -> list[_Row]:
    """Leave out as many empty rows as there is no room for, if that is enough; the first ones first."""
    empty = [number for number, row in enumerate(rows) if is_empty(row)]
    left_out = set(empty[:excess]) if 0 < excess <= len(empty) else set[int]()
    return [row for number, row in enumerate(rows) if number not in left_out]
