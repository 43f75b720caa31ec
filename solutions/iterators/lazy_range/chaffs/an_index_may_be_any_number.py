"""1.5 lies between 0 and 3, so it goes through as an index. An index says which item, and there is no item number 1.5.

1.5도 0과 3 사이에 있기 때문에 인덱스로 받아들여집니다. 인덱스는 몇 번째 값인지를 가리키는데, 1.5번째 값이라는 것은
없습니다.

Expect: as with a list; operator.index() knows which is
"""


class LazyRange(LazyRange):
    def __getitem__(self, index):
        if isinstance(index, slice):
            return range(self._stop)[index]
        position = index + self._stop if index < 0 else index
        if not 0 <= position < self._stop:
            raise IndexError(f"index {index} is outside of {self._stop} numbers")
        return position
