"""next() is called n times without asking whether there are so many items. The StopIteration of a source that is too
short comes up inside a generator, where Python takes it for an accident and makes a RuntimeError out of it.

값이 충분한지 살피지 않고 next()를 n번 호출하고 있습니다. 소스가 짧으면 제너레이터 안에서 StopIteration이 발생하는데,
파이썬은 이것을 사고로 보고 RuntimeError로 바꿉니다.

Expect: generator raised StopIteration
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

        def rest():
            items = iter(self)
            for _ in range(n):
                next(items)
            for item in items:
                yield item

        return self._of(rest)

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
