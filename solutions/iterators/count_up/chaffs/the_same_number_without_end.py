"""Every request gets the same number, and no request raises StopIteration: the position never moves, and it is never
compared with the end.

요청할 때마다 같은 수가 나오고, StopIteration은 한 번도 발생하지 않습니다. 위치가 움직이지 않을 뿐 아니라 끝과
비교하지도 않습니다.

Expect: more than 1000 items came out: the iteration never ends
"""


class CountUp(CountUp):
    def __next__(self):
        return self._next
