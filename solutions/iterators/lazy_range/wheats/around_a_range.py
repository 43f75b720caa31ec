"""Leaves the work to a built-in range, and asks it about whole numbers only: those it answers without looking."""

from collections.abc import Sequence


class LazyRange(Sequence):
    def __init__(self, stop):
        self._numbers = range(stop)

    def __len__(self):
        return len(self._numbers)

    def __getitem__(self, index):
        return self._numbers[index]

    def __iter__(self):
        return iter(self._numbers)

    def __contains__(self, value):
        try:
            whole = int(value)
        except (TypeError, ValueError, OverflowError):
            return False
        return whole == value and whole in self._numbers
