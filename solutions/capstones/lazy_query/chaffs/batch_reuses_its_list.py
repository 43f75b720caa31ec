"""One list is emptied and filled again for every batch. Whoever keeps a batch, or collects all of them, sees the same
list several times, with whatever is in it last.

리스트 하나를 비웠다가 다시 채워서 계속 쓰고 있습니다. 묶음을 받아 두거나 한데 모으면 같은 리스트가 여러 번 들어 있고,
내용은 마지막에 채운 것으로 모두 바뀝니다.

Expect: Every batch is a list of its own
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
            batch = []
            for item in self:
                batch.append(item)
                if len(batch) == size:
                    yield batch
                    batch.clear()
            if batch:
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
