"""Only the upper border is checked. An index such as -4 in a range of 3 numbers is still negative after the length
was added, and slips through as the item -1.

위쪽 경계만 검사하고 있습니다. 수가 3개일 때 인덱스 -4는 길이를 더해도 음수인데, 검사를 빠져나가 -1이라는 값으로
나옵니다.

Expect: The beginning is a border as well
"""


class LazyRange(LazyRange):
    def __getitem__(self, index):
        if isinstance(index, slice):
            return range(self._stop)[index]
        position = operator.index(index)
        if position < 0:
            position += self._stop
        if position >= self._stop:
            raise IndexError(f"index {index} is outside of {self._stop} numbers")
        return position
