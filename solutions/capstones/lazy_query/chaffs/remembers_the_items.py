"""The items are stored as they come, so that even a query over an iterator can be looped over twice. But then a loop no
longer shows the source as it is now, every item stays in memory, and the source is never let go.

값이 나올 때마다 저장해 두어 이터레이터로 만든 쿼리도 두 번 순회할 수 있습니다. 하지만 그러면 소스의 지금 모습이
보이지 않고, 모든 값이 메모리에 남으며, 소스를 놓아주지도 않습니다.

Expect: Nothing is kept for later
"""

MISSING = object()


class Query:
    def __init__(self, source):
        self._source = source
        self._items = None
        self._known = []
        self._open = self._remembering

    def _remembering(self):
        if self._items is None:
            self._items = iter(self._source)
        index = 0
        while True:
            if index == len(self._known):
                try:
                    self._known.append(next(self._items))
                except StopIteration:
                    return
            yield self._known[index]
            index += 1

    @staticmethod
    def _of(open_it):
        query = Query(())
        query._open = open_it
        return query

    def where(self, keep):
        return self._of(lambda: (item for item in self if keep(item)))

    def select(self, change):
        return self._of(lambda: (change(item) for item in self))

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
