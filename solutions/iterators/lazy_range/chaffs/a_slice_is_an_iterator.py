"""A slice comes back as a generator. It is lazy, but it has neither a length nor indices, and after one loop it is
used up: a slice of a sequence is a sequence.

슬라이스를 제너레이터로 반환하고 있습니다. 값을 요청받을 때 만들기는 하지만 길이도 인덱스도 없고, 한 번 순회하면
끝입니다. 시퀀스의 슬라이스는 시퀀스여야 합니다.

Expect: A slice is a sequence as well
"""


class LazyRange(LazyRange):
    def __getitem__(self, index):
        if isinstance(index, slice):
            return (self[position] for position in range(*index.indices(self._stop)))
        position = operator.index(index)
        if position < 0:
            position += self._stop
        if not 0 <= position < self._stop:
            raise IndexError(f"index {index} is outside of {self._stop} numbers")
        return position
