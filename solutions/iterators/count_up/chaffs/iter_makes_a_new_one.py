"""Here __iter__ makes a new object, as a list does: every loop then begins at 0. That is right for something that makes
iterators. An iterator is where the position lives, so it has to give itself back.

`__iter__`가 리스트처럼 새 객체를 만들어 주므로 반복할 때마다 0부터 시작합니다. 이터레이터를 만들어 주는 객체라면
그래야 맞습니다. 하지만 이터레이터는 위치를 간직한 바로 그 객체이므로 자기 자신을 반환해야 합니다.

Expect: iter() of an iterator is that iterator itself, not a new one
"""


class CountUp(CountUp):
    def __iter__(self):
        return CountUp(self._end)

    def __next__(self):
        if self._next >= self._end:
            raise StopIteration
        self._next += 1
        return self._next - 1
