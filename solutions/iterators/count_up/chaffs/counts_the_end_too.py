"""The end itself comes out as well: the comparison lets one number too many through. Like range(), CountUp(end) stops
before end.

끝 값까지 나옵니다. 비교식이 수를 하나 더 내보내고 있습니다. CountUp(end)는 range()처럼 end 바로 앞에서 멈춰야 합니다.

Expect: hands out 0, 1, 2, ... and stops before end
"""


class CountUp(CountUp):
    def __next__(self):
        if self._next > self._end:
            raise StopIteration
        self._next += 1
        return self._next - 1
