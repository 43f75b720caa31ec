"""Nothing is stored in the object, but every loop begins with a list of all the numbers. A loop wants one number at a
time.

객체에 저장해 두는 것은 없지만, 반복할 때마다 모든 수가 담긴 리스트부터 만들고 있습니다. 반복에는 한 번에 수 하나만
있으면 됩니다.

Expect: may make a list of them
"""

import operator
from collections.abc import Sequence


class LazyRange(Sequence):
    def __init__(self, stop):
        self._stop = max(stop, 0)

    def __len__(self):
        return self._stop

    def __getitem__(self, index):
        if isinstance(index, slice):
            return range(self._stop)[index]
        position = operator.index(index)
        if position < 0:
            position += self._stop
        if not 0 <= position < self._stop:
            raise IndexError(f"index {index} is outside of {self._stop} numbers")
        return position

    def __iter__(self):
        return iter(list(range(self._stop)))

    def __contains__(self, value):
        if not isinstance(value, int | float):
            return False
        return 0 <= value < self._stop and value == int(value)
