"""After a window the store is emptied, so the next one begins with new items: these are batches as tuples. A window
moves on by one item and keeps the others.

윈도를 내보낸 뒤 모아 둔 값을 비우므로 다음 윈도는 새 값으로 시작합니다. 이것은 튜플로 만든 묶음입니다. 윈도는 한 칸만
나아가고 나머지 값은 그대로 품고 있어야 합니다.

Expect: moves on by one item each time
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
                    neighbours.clear()

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
