"""A negative index comes back as a negative number. -1 means the last item, and the items of this sequence are never
negative: count from the end first.

음수 인덱스를 그대로 반환하고 있습니다. -1은 마지막 값을 뜻하고, 이 시퀀스에 음수는 들어 있지 않습니다. 음수 인덱스는
길이를 더해 앞에서부터 센 위치로 바꿔야 합니다.

Expect: Index -1 is the last number
"""


class LazyRange(LazyRange):
    def __getitem__(self, index):
        if isinstance(index, slice):
            return range(self._stop)[index]
        position = operator.index(index)
        if not -self._stop <= position < self._stop:
            raise IndexError(f"index {index} is outside of {self._stop} numbers")
        return position
