"""The remainder of a division turns every index into a valid one: the index runs in circles, and no index is ever
outside. A mistake of the caller then gives a wrong number instead of an error.

나머지 연산을 쓰면 어떤 인덱스든 유효한 인덱스가 됩니다. 인덱스가 빙글빙글 돌아 경계를 벗어나는 일이 없어지고, 호출한
쪽이 실수해도 예외 대신 엉뚱한 수가 나옵니다.

Expect: indexing must raise IndexError
"""


class LazyRange(LazyRange):
    def __getitem__(self, index):
        if isinstance(index, slice):
            return range(self._stop)[index]
        position = operator.index(index) % self._stop if self._stop else -1
        if not 0 <= position < self._stop:
            raise IndexError(f"index {index} is outside of {self._stop} numbers")
        return position
