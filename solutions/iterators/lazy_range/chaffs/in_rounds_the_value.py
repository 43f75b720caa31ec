"""int() cuts off what stands behind the point, so 2.5 becomes 2 and is found. `in` asks whether one of the items is
equal to the value, and 2.5 is equal to none.

int()는 소수점 아래를 잘라 버립니다. 그래서 2.5가 2가 되어 들어 있다는 결과가 나옵니다. `in`은 같은 값이 있는지를
확인하는 연산이고, 2.5와 같은 값은 없습니다.

Expect: nothing may be rounded or converted to fit
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
        if not isinstance(value, int | float):
            return False
        return 0 <= value < self._stop
