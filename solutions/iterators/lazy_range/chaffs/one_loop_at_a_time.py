"""__iter__ sets a position in the object back and returns the object itself. A range is a sequence: it has no
position, and two loops over it may run at the same time.

`__iter__`가 객체에 있는 위치를 되돌리고 자기 자신을 반환합니다. range는 시퀀스이므로 위치라는 것이 없고, 두 반복이
동시에 진행되어도 괜찮아야 합니다.

Expect: Two loops over the same object at the same time must not disturb each other
"""


class LazyRange(LazyRange):
    def __iter__(self):
        self._next = 0
        return self

    def __next__(self):
        if self._next >= self._stop:
            raise StopIteration
        self._next += 1
        return self._next - 1
