"""map() and filter() are lazy too, but a StopIteration out of their function leaves their __next__ as it is and looks
like the end: the loop stops early and nobody notices. A generator turns it into a RuntimeError.

map()과 filter()도 요청받을 때만 일하지만, 함수에서 나온 StopIteration이 `__next__` 밖으로 그대로 나와서 끝이라는 신호로
보입니다. 반복이 일찍 끝나도 아무도 모릅니다. 제너레이터는 이것을 RuntimeError로 바꿔 줍니다.

Expect: A StopIteration raised in change() is an accident
"""

MISSING = object()


class Query:
    def __init__(self, source):
        self._open = partial(iter, source)

    @staticmethod
    def _of(open_it):
        query = Query(())
        query._open = open_it
        return query

    def where(self, keep):
        return self._of(lambda: filter(keep, self))

    def select(self, change):
        return self._of(lambda: map(change, self))

    def take(self, n):
        at_least(0, n)
        return self._of(lambda: islice(self, n))

    def skip(self, n):
        at_least(0, n)
        return self._of(lambda: islice(self, n, None))

    def batch(self, size):
        at_least(1, size)

        def batches():
            items = iter(self)
            while batch := list(islice(items, size)):
                yield batch

        return self._of(batches)

    def window(self, size):
        at_least(1, size)

        def windows():
            neighbours = deque(maxlen=size)
            for item in self:
                neighbours.append(item)
                if len(neighbours) == size:
                    yield tuple(neighbours)

        return self._of(windows)

    def then(self, other):
        return self._of(lambda: chain(self, other))

    def __iter__(self):
        return self._open()

    def first(self, default=MISSING):
        for item in self:
            return item
        if default is MISSING:
            raise LookupError("first() of a query without items")
        return default
