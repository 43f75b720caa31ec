"""An __iter__ with a yield in it makes objects that can be looped over, but CountUp itself is no iterator: next() does
not work on it, and every loop starts over. An iterator needs __next__ as well.

yield가 있는 `__iter__`를 쓰면 순회할 수는 있지만 CountUp 자신은 이터레이터가 아닙니다. next()를 쓸 수 없고, 순회할
때마다 처음부터 다시 시작합니다. 이터레이터가 되려면 `__next__`도 있어야 합니다.

Expect: An iterator needs both __iter__ and __next__
"""


class CountUp:
    def __init__(self, end):
        self._end = end

    def __iter__(self):
        number = 0
        while number < self._end:
            yield number
            number += 1
