"""A sequence of numbers that are computed, not stored."""

import operator
from collections.abc import Iterator, Sequence


class LazyRange(Sequence[int]):
    """The numbers 0, 1, 2, ... that stop before `stop`, as an immutable sequence."""

    def __init__(self, stop: int) -> None:
        self._stop = max(stop, 0)

    def __len__(self) -> int:
        """How many numbers there are."""
        return self._stop

    def __getitem__(self, index: int | slice) -> "int | Sequence[int]":
        """The number at `index`, or for a slice a lazy sequence of numbers."""
        if isinstance(index, slice):
            return range(self._stop)[index]
        position = operator.index(index)
        if position < 0:
            position += self._stop
        if not 0 <= position < self._stop:
            raise IndexError(f"index {index} is outside of {self._stop} numbers")
        return position

    def __iter__(self) -> Iterator[int]:
        """Every loop begins with a call of this method."""
        number = 0
        while number < self._stop:
            yield number
            number += 1

    def __contains__(self, value: object) -> bool:
        """Is `value` equal to one of the numbers?"""
        if not isinstance(value, int | float):
            return False
        return 0 <= value < self._stop and value == int(value)
