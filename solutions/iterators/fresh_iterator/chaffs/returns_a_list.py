"""__iter__ gives back a list. A list is iterable, but it has no position and no __next__, so it is no iterator, and
iter() refuses it with a TypeError.

`__iter__`가 리스트를 반환합니다. 리스트는 이터러블이지만 위치도 `__next__`도 없으니 이터레이터가 아닙니다. 그래서
iter()가 TypeError를 일으키며 거절합니다.

Expect: a list is not enough
"""


class Countdown(Countdown):
    def __iter__(self):
        return list(range(self._start, 0, -1))
