"""Only the start and the stop of the slice are used. A slice has a third part, the step, and both borders may be
missing, negative, or too large; slice.indices() and range take care of it all.

슬라이스의 시작과 끝만 사용하고 있습니다. 슬라이스에는 간격이라는 세 번째 값이 있고, 양쪽 경계는 없을 수도, 음수일
수도, 너무 클 수도 있습니다. slice.indices()와 range가 이 모든 경우를 처리해 줍니다.

Expect: the same items as that slice of list(range(n))
"""


class LazyRange(LazyRange):
    def __getitem__(self, index):
        if isinstance(index, slice):
            return range(self._stop)[index.start : index.stop]
        position = operator.index(index)
        if position < 0:
            position += self._stop
        if not 0 <= position < self._stop:
            raise IndexError(f"index {index} is outside of {self._stop} numbers")
        return position
