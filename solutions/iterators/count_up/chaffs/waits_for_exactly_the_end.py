"""The end is recognised only when the position is exactly equal to it. With an end below 0 the position is past it from
the start, never meets it, and counts for ever.

위치가 end와 정확히 같을 때만 끝난 것으로 봅니다. end가 0보다 작으면 처음부터 이미 지나쳐 있어서 결코 같아지지 않고,
끝없이 세게 됩니다.

Expect: With an end of 0 or less there is nothing to hand out
"""


class CountUp(CountUp):
    def __next__(self):
        if self._next == self._end:
            raise StopIteration
        self._next += 1
        return self._next - 1
