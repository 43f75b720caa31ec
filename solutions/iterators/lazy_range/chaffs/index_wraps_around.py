"""The remainder of a division turns every index into a valid one: the index runs in circles, and no index is ever
outside. A mistake of the caller then gives a wrong number instead of an error.

나머지 연산을 쓰면 어떤 인덱스든 유효한 인덱스가 됩니다. 인덱스가 빙글빙글 돌아 경계를 벗어나는 일이 없어지고, 호출한
쪽이 실수해도 오류 대신 엉뚱한 수가 나옵니다.

Expect: indexing must raise IndexError
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
        position = operator.index(index) % self._stop if self._stop else -1
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
