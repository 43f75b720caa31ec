"""Resetting the position when the end is reached makes the object usable a second time, but an iterator is used up
once. Whoever wants to count again makes a new one.

끝에 닿았을 때 위치를 되돌리면 다시 쓸 수 있어 편해 보이지만, 이터레이터는 한 번 쓰면 끝입니다. 다시 세고 싶다면 새
객체를 만들어야 합니다.

Expect: A finished iterator never starts over
"""


class CountUp(CountUp):
    def __next__(self):
        if self._next >= self._end:
            self._next = 0
            raise StopIteration
        self._next += 1
        return self._next - 1
