"""The loop has to fetch another item before the if can say that it is one too many. That item is lost for whoever reads
on, and with a slow source everybody waits for nothing.

if가 하나 넘쳤다고 말하려면 반복문이 먼저 값을 하나 더 꺼내 와야 합니다. 그 값은 이어서 읽는 쪽이 받을 수 없게 되고,
소스가 느리면 필요 없는 값을 기다리게 됩니다.

Expect: it does not request one more just to find out that it is enough
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

        def taken():
            for index, item in enumerate(self):
                if index == n:
                    break
                yield item

        return self._of(taken)

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
