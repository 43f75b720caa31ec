"""A log of events as a picture: a lane for each task, the seconds from left to right, plain text.

How a log is shown to a learner belongs here; who makes a log, and on which clock, does not.
"""

import textwrap
from itertools import pairwise
from typing import Any

#: Columns that a picture may take: beside the grader's labels, in either language, it fits a terminal of 80.
WIDTH = 66

#: The signs for the first event, the second event and so on.
SIGNS = "123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"

#: Columns for a second, the best first.
SCALES = sorted(range(1, 61), key=lambda scale: abs(scale - 6))


def lanes(events: Any, whole: Any = None) -> Any:
    """A list of (second, text) that shows itself as a picture; whatever is no list comes back as it is.

    The first word of a text names its lane: `(0, "main waits")` is an event of main.  As a value it equals the list
    that it was made of, so two of them can be compared; only what `repr` says is another:

                0s    1s          3s
          main  1-----------------5
          fast  2-----4
          slow  3
          1: main waits, 2: fast starts, ...

    With `whole`, the events are a part of that log: they are compared, and all of it is shown.  A log that cannot be
    drawn, since something in it is no such pair or it is too long or too wide, is shown as a list.
    """
    return _Lanes(events, whole) if isinstance(events, list) else events


class _Lanes(list[Any]):
    def __init__(self, events: list[Any], whole: Any) -> None:
        super().__init__(events)
        self._whole = whole

    def __repr__(self) -> str:
        if self._whole is not None:
            return repr(lanes(self._whole))
        can_be_drawn = len(self) <= len(SIGNS) and all(map(_is_event, self))
        return (_picture(self) if can_be_drawn else "") or super().__repr__()


def _is_event(item: object) -> bool:
    """Whether it is a pair that can be drawn, so that two different ones look different."""
    if type(item) is not tuple or len(item) != 2 or type(item[0]) not in (int, float) or type(item[1]) is not str:
        return False
    second, text = item
    is_plain = text.isascii() and text.isprintable() and text == " ".join(text.split()) != ""
    return is_plain and abs(second) < 1e6 and float(f"{second:g}") == second


def _picture(events: list[tuple[float, str]]) -> str:
    """Draw the events, which have signs enough; an empty text if there are none, or if it would be too wide."""
    drawn: dict[str, dict[float, str]] = {}
    for sign, (second, text) in zip(SIGNS, events, strict=False):
        lane = drawn.setdefault(text.partition(" ")[0], {})
        lane[second] = lane.get(second, "") + sign
    seconds = sorted({second for second, _ in events})
    axis = {second: f"{second:g}s" for second in seconds}
    indent = max(map(len, drawn), default=0) + 2
    needed = {second: max(len(line.get(second, "")) for line in (axis, *drawn.values())) + 1 for second in seconds}
    columns = _columns(seconds, needed, WIDTH - indent)
    if not columns:
        return ""
    told = [f"{sign}: {text}" for sign, (_, text) in zip(SIGNS, events, strict=False)]
    return "\n".join(
        [
            " " * indent + _line(axis, columns, " "),
            *(f"{name:<{indent}}{_line(lane, columns, '-')}" for name, lane in drawn.items()),
            *_wrapped(told),
        ]
    )


def _wrapped(told: list[str]) -> list[str]:
    """The texts one after the other, in lines that are broken between two of them where that is possible."""
    tied = ", ".join(text.replace(" ", "\0") for text in told)
    return [line.replace("\0", " ") for line in textwrap.wrap(tied, WIDTH, break_on_hyphens=False)]


def _columns(seconds: list[float], needed: dict[float, int], width: int) -> dict[float, int]:
    """The column of each second: true to scale if there is room for that, else side by side; empty if too wide."""
    for scale in SCALES:
        columns = {second: round(scale * (second - seconds[0])) for second in seconds}
        if _has_room(columns, needed, width):
            return columns
    side_by_side = {second: sum(needed[each] for each in seconds[:place]) for place, second in enumerate(seconds)}
    return side_by_side if _has_room(side_by_side, needed, width) else {}


def _has_room(columns: dict[float, int], needed: dict[float, int], width: int) -> bool:
    is_apart = all(columns[one] + needed[one] <= columns[other] for one, other in pairwise(columns))
    return is_apart and all(columns[second] + needed[second] <= width for second in columns)


def _line(texts: dict[float, str], columns: dict[float, int], filling: str) -> str:
    """The texts, each at the column of its second, with `filling` from the first one to the last."""
    line = ""
    for second in sorted(texts):
        line = line.ljust(columns[second], filling if line else " ") + texts[second]
    return line
