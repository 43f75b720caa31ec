"""A slice is a LazyRange again, with a start and a step. Loops come from Sequence, which counts the indices."""

from collections.abc import Sequence
from operator import index as whole


class LazyRange(Sequence):
    def __init__(self, stop, start=0, step=1):
        self._start = start
        self._step = step
        self._length = max((stop - start + step - (1 if step > 0 else -1)) // step, 0)

    def __len__(self):
        return self._length

    def __getitem__(self, index):
        if isinstance(index, slice):
            first, last, step = index.indices(self._length)
            return LazyRange(self._at(last), self._at(first), self._step * step)
        if not -self._length <= whole(index) < self._length:
            raise IndexError(index)
        return self._at(whole(index) % self._length)

    def __contains__(self, value):
        try:
            steps, rest = divmod(value - self._start, self._step)
            return rest == 0 and 0 <= steps < self._length
        except TypeError:
            return False

    def _at(self, position):
        return self._start + position * self._step
