"""All numbers are checked in the same way, so 0 passes. take(0) and skip(0) are fine, but a batch or a window of 0
items means nothing: no list of that size ever gets any further.

모든 수를 똑같이 검사해서 0도 통과합니다. take(0)과 skip(0)은 괜찮지만, 값 0개짜리 묶음이나 윈도는 뜻이 없습니다. 크기가
0이면 앞으로 나아갈 수가 없습니다.

Expect: need a size of 1 at least
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
        at_least(0, size)

        def batches():
            items = iter(self)
            while batch := list(islice(items, size)):
                yield batch

        return self._of(batches)

    def window(self, size):
        at_least(0, size)

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
