"""__iter__ sets the position back and returns the object itself. One loop after the other works, but there is only
one position: an inner loop over the same object takes the outer loop's position away from it.

`__iter__`가 위치를 처음으로 되돌리고 자기 자신을 반환합니다. 반복을 차례로 하나씩 하면 잘되지만, 위치가 하나뿐이라 같은
객체를 안쪽에서 또 순회하면 바깥 반복의 위치를 망가뜨립니다.

Expect: Two loops over the same object at the same time must not disturb each other
"""


class Countdown(Countdown):
    def __iter__(self):
        self._next = self._start
        return self

    def __next__(self):
        if self._next <= 0:
            raise StopIteration
        self._next -= 1
        return self._next + 1
