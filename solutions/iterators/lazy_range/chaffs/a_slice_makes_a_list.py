"""A slice comes back as a list. Half of 10**18 numbers is still too much: a slice of a lazy sequence has to be lazy
as well.

슬라이스를 리스트로 반환하고 있습니다. 10**18개의 절반도 여전히 너무 많습니다. 지연 평가를 하는 시퀀스라면 슬라이스도
그래야 합니다.

Expect: Not even a slice may store its items
"""


class LazyRange(LazyRange):
    def __getitem__(self, index):
        if isinstance(index, slice):
            return list(range(self._stop)[index])
        position = operator.index(index)
        if position < 0:
            position += self._stop
        if not 0 <= position < self._stop:
            raise IndexError(f"index {index} is outside of {self._stop} numbers")
        return position
