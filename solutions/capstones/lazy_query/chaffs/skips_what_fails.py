"""An item for which the function fails is left out. The result looks complete, and the mistake in the function or in
the data is easily overlooked.

함수가 실패한 값은 빠집니다. 결과는 멀쩡해 보이고, 함수나 데이터에 있는 잘못은 눈에 띄지 않습니다.

Expect: goes to whoever loops, as the same object, after the items before it
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
        def changed():
            for item in self:
                try:
                    result = change(item)
                except Exception:
                    continue
                yield result

        return self._of(changed)

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
