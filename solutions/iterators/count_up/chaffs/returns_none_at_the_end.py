"""Nothing that __next__ gives back ends an iteration: even None is a value like any other, so the loop goes on for
ever. An iterator says "there is nothing left" by raising StopIteration.

`__next__`가 무엇을 반환하든 반복은 끝나지 않습니다. None도 하나의 값이므로 반복은 영원히 이어집니다. 이터레이터는
StopIteration을 일으켜 "더는 없다"고 알립니다.

Expect: more than 1000 items came out: the iteration never ends
"""


class CountUp(CountUp):
    def __next__(self):
        if self._next < self._end:
            self._next += 1
            return self._next - 1
