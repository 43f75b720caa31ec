"""A negative stop is taken as it is, and __len__ returns it. Python does not accept a length below 0 and raises
ValueError: a range without numbers has the length 0.

음수인 stop을 그대로 담아 두었으니 `__len__`도 그 값을 반환하게 됩니다. 파이썬은 0보다 작은 길이를 받아들이지 않고
ValueError를 일으킵니다. 수가 없는 범위의 길이는 0입니다.

Expect: a length below 0 does not exist
"""

import operator
from collections.abc import Sequence


class LazyRange(Sequence):
    def __init__(self, stop):
        self._stop = stop

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
        number = 0
        while number < self._stop:
            yield number
            number += 1

    def __contains__(self, value):
        if not isinstance(value, int | float):
            return False
        return 0 <= value < self._stop and value == int(value)
