"""__iter__ starts the steps anew but returns the query itself, which has a __next__ now. So there is only one position
for all loops over a query: the second loop sets the first one back. A query should be iterable, not an iterator.

`__iter__`가 처음부터 다시 시작하기는 하지만 쿼리 자신을 반환하고, 값은 쿼리의 `__next__`가 내놓습니다. 그러면 쿼리
하나에 위치도 하나뿐이라, 두 번째 반복이 첫 번째 반복의 위치를 되돌려 놓습니다. 쿼리는 이터레이터가 아니라
이터러블이어야 합니다.

Expect: two loops over one query may run at the same time
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
        self._items = self._open()
        return self

    def __next__(self):
        return next(self._items)

    def first(self, default=MISSING):
        for item in self:
            return item
        if default is MISSING:
            raise LookupError("first() of a query without items")
        return default
