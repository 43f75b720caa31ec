"""The stop is stored on the class instead of on the object. The class exists only once: whoever makes a second
LazyRange changes the first one.

stop을 객체가 아니라 클래스에 저장하고 있습니다. 클래스는 하나뿐이므로 두 번째 LazyRange를 만드는 순간 첫 번째 것까지
바뀝니다.

Expect: Every LazyRange has a stop of its own
"""

import operator
from collections.abc import Sequence


class LazyRange(Sequence):
    def __init__(self, stop):
        LazyRange._stop = max(stop, 0)

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
