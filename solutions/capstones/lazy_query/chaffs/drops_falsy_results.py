"""The walrus tests what change() made of the item and drops it when it counts as false. A 0 or an empty string is a
result, and nobody asked select() to filter.

change()의 결과를 바다코끼리 연산자로 검사해서 거짓으로 취급되는 값을 버리고 있습니다. 0이나 빈 문자열도 결과입니다.
select()에 값을 걸러 달라고 한 사람은 없습니다.

Expect: only keep() decides what is dropped
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
        return self._of(lambda: (changed for item in self if (changed := change(item))))

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
