"""Iteration by index: the way of objects that have __getitem__ and no __iter__."""

from collections.abc import Iterator
from typing import Any


class Steps:
    """Iterable through its indices alone: steps[0] is 0, steps[1] is 1, ... up to, but not including, `end`."""

    def __init__(self, end: int) -> None:
        self._end = end

    def __getitem__(self, index: int) -> int:
        """The number at `index`, or an error that says that there is none."""
        if not 0 <= index < self._end:
            raise IndexError(f"there is no step {index}")
        return index


def old_iter(obj: Any) -> Iterator[Any]:
    """Hand out obj[0], obj[1], obj[2], ... for as long as there are any."""
    index = 0
    while True:
        try:
            item = obj[index]
        except (IndexError, StopIteration):
            return
        yield item
        index += 1
