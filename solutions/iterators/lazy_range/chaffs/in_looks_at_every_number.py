"""`in` goes through the numbers and compares one after the other. For 10**17 that takes years, and yet the answer
lies in two comparisons with the borders.

`in`이 수를 하나씩 꺼내 비교하고 있습니다. 10**17이 있는지 알려면 몇 년이 걸릴 텐데, 양쪽 경계와 비교하면 바로 알 수
있습니다.

Expect: was compared with more than 100 numbers, one by one
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
        number = 0
        while number < self._stop:
            yield number
            number += 1

    def __contains__(self, value):
        return any(number == value for number in self)
