"""The object with the position has __next__ but no __iter__. A for loop over the Countdown never notices. But whoever
calls iter() and wants to loop over what came back cannot do it: an iterator has to be iterable, too.

위치를 기억하는 객체에 `__next__`만 있고 `__iter__`가 없습니다. Countdown을 for 문으로 순회할 때에는 드러나지 않지만,
iter()로 얻은 객체를 다시 for 문에 넣으면 쓸 수 없습니다. 이터레이터는 이터러블이기도 해야 합니다.

Expect: An iterator has __next__, and __iter__ as well
"""


class Countdown(Countdown):
    def __iter__(self):
        return Run(self._start)


class Run:
    def __init__(self, start):
        self._next = start

    def __next__(self):
        if self._next <= 0:
            raise StopIteration
        self._next -= 1
        return self._next + 1
