"""A full batch is handed out only when the next item has arrived, because only then is it clear that another batch
begins. The caller waits for an item that belongs to somebody later, and from a slow source it may take long.

다음 값이 도착해야 새 묶음이 시작된다고 보고, 그제야 가득 찬 묶음을 내보내고 있습니다. 받는 쪽은 나중에나 필요한 값을
기다리게 되고, 소스가 느리면 그 시간이 깁니다.

Expect: A batch or a window goes out with its last item
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
                if len(batch) == size:
                    yield batch
                    batch = []
                batch.append(item)
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
