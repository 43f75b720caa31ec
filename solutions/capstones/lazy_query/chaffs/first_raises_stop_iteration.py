"""next() without a default says with StopIteration that there was nothing. Whoever calls first() inside a generator or
a __next__ then ends a loop that had nothing to do with it.

기본값 없는 next()는 값이 없다는 것을 StopIteration으로 알립니다. first()를 `__next__`나 제너레이터 안에서 호출하면,
상관도 없는 반복이 끝나거나 망가집니다.

Expect: With neither an item nor a default first() has nothing to return
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
        return self._open()

    def first(self, default=MISSING):
        if default is MISSING:
            return next(iter(self))
        for item in self:
            return item
        return default
