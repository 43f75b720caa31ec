"""When a loop stops early, everything below it is closed. For a generator that the query has opened that is fine, but one
that was handed in is closed under the hands of its owner, and the rest of its items is lost.

반복이 일찍 끝나면 그 아래에 있는 것을 모두 닫습니다. 쿼리가 연 제너레이터라면 괜찮지만, 밖에서 넘겨받은 제너레이터까지
주인 모르게 닫아 버려 남은 값을 잃게 됩니다.

Expect: The query closes only what it has opened itself
"""

MISSING = object()


class Query:
    def __init__(self, source):
        def items():
            yield from source

        self._open = items

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
