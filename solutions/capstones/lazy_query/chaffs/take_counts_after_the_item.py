"""The count is compared after an item has gone out, so that nothing is fetched in vain. But for take(0) it is too late
then: 1 never equals 0, and everything comes out.

쓸데없이 꺼내지 않으려고 값을 내놓은 뒤에 개수를 비교하고 있습니다. 하지만 take(0)에서는 이미 늦습니다. 1은 0과 같아질
수 없으니 값이 모두 나옵니다.

Expect: take(n) hands out n items at most
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
            for count, item in enumerate(self, start=1):
                yield item
                if count == n:
                    return

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
