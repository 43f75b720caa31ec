"""The position never moves: every request gets the same number, and the end is never reached. It has to grow by one
from one request to the next.

위치가 움직이지 않습니다. 요청할 때마다 같은 수가 나오고 끝에는 이르지 못합니다. 한 번 요청받을 때마다 위치가 1씩
늘어나야 합니다.

Expect: more than 1000 items came out: the iteration never ends
"""


class CountUp(CountUp):
    def __next__(self):
        if self._next >= self._end:
            raise StopIteration
        return self._next
