"""An object that has only __iter__ is iterable: it can make iterators, but it is none itself, so next() does not work
on it. An iterator needs __next__ as well.

`__iter__`만 있는 객체는 이터러블입니다. 이터레이터를 만들어 줄 수는 있어도 자신은 이터레이터가 아니어서 next()를 쓸 수
없습니다. 이터레이터가 되려면 `__next__`도 있어야 합니다.

Expect: An iterator needs both __iter__ and __next__
"""


class CountUp:
    def __init__(self, end):
        self._end = end

    def __iter__(self):
        return iter(range(self._end))
