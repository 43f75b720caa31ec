"""The query calls iter() once and keeps the iterator. An iterator is used up by the first loop, so the second one finds
nothing, and two loops at the same time take the items away from each other.

쿼리가 iter()를 한 번만 호출하고 그 이터레이터를 간직합니다. 이터레이터는 첫 반복에서 다 써 버리므로 두 번째 반복에는
남는 값이 없고, 두 반복이 동시에 진행되면 서로 값을 빼앗습니다.

Expect: nothing left for the second loop
"""

MISSING = object()


class Query:
    def __init__(self, source):
        items = iter(source)
        self._open = lambda: items

    @staticmethod
    def _of(open_it):
        return Query(open_it())

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
