"""The query notes down every iterator that it has opened. As long as the query lives, none of them can go, so a
generator that was stopped half way keeps its file or its lock.

쿼리가 자신이 연 이터레이터를 모두 적어 둡니다. 쿼리가 살아 있는 동안은 이터레이터도 사라지지 못하므로, 도중에 멈춘
제너레이터가 파일이나 잠금을 계속 쥐고 있게 됩니다.

Expect: so nothing may keep it alive
"""

MISSING = object()


opened = []


class Query:
    def __init__(self, source):
        self._open = partial(iter, source)
        self._opened = opened

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
        self._opened.append(self._open())
        return self._opened[-1]

    def first(self, default=MISSING):
        for item in self:
            return item
        if default is MISSING:
            raise LookupError("first() of a query without items")
        return default
