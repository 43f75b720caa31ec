"""A yield makes __next__ a generator function: every request gets a new generator instead of a number, and no request
ever raises StopIteration. __next__ hands out its number with return.

yield가 있으면 `__next__`는 제너레이터 함수가 됩니다. 요청할 때마다 수가 아니라 새 제너레이터가 나오고, StopIteration은
한 번도 발생하지 않습니다. `__next__`는 return으로 수를 내놓아야 합니다.

Expect: more than 1000 items came out: the iteration never ends
"""


class CountUp(CountUp):
    def __next__(self):
        while self._next < self._end:
            yield self._next
            self._next += 1
