"""A for loop calls iter() before it starts. If __iter__ sets the position back, every loop begins at 0 again, and what
an earlier loop had already consumed comes out twice.

for 문은 시작하기 전에 iter()를 호출합니다. `__iter__`가 위치를 되돌리면 반복할 때마다 0부터 다시 시작하고, 앞에서
이미 꺼낸 값이 또 나옵니다.

Expect: Calling iter() again must not start over
"""


class CountUp(CountUp):
    def __iter__(self):
        self._next = 0
        return self

    def __next__(self):
        if self._next >= self._end:
            raise StopIteration
        self._next += 1
        return self._next - 1
