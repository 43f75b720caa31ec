"""Of the slice only the stop is used. That is right for numbers[:3], but numbers[1:3] has a start as well, and a slice
may leave out its stop, count it from the end, or have a step.

슬라이스에서 stop만 사용하고 있습니다. numbers[:3]이라면 맞지만 numbers[1:3]에는 시작도 있습니다. stop은 없을 수도,
끝에서 센 값일 수도 있고, 간격이 있을 수도 있습니다.

Expect: the same items as that slice of list(range(n))
"""


class LazyRange(LazyRange):
    def __getitem__(self, index):
        if isinstance(index, slice):
            return LazyRange(index.stop)
        position = operator.index(index)
        if position < 0:
            position += self._stop
        if not 0 <= position < self._stop:
            raise IndexError(f"index {index} is outside of {self._stop} numbers")
        return position
