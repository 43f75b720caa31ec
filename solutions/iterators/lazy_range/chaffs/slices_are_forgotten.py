"""numbers[1:3] passes a slice object to __getitem__. Here it is treated like a number, and the comparison with 0 ends
in a TypeError.

numbers[1:3]이라고 쓰면 `__getitem__`에 slice 객체가 들어옵니다. 그것을 수처럼 다루니 0과 비교하는 곳에서 TypeError가
발생합니다.

Expect: A slice of LazyRange(n) has the same items
"""


class LazyRange(LazyRange):
    def __getitem__(self, index):
        position = operator.index(index)
        if position < 0:
            position += self._stop
        if not 0 <= position < self._stop:
            raise IndexError(f"index {index} is outside of {self._stop} numbers")
        return position
