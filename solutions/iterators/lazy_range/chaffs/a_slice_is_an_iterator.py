"""A slice comes back as a generator. It is lazy, but it has neither a length nor indices, and after one loop it is
used up: a slice of a sequence is a sequence.

슬라이스를 제너레이터로 반환하고 있습니다. 게으르기는 하지만 길이도 인덱스도 없고, 한 번 반복하면 끝입니다. 시퀀스의
슬라이스는 시퀀스여야 합니다.

Expect: A slice is a sequence as well
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
            return (self[position] for position in range(*index.indices(self._stop)))
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
