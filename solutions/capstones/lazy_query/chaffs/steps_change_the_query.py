"""The steps are added to the query itself, and self is returned so that the calls can be chained. Then there is only
one query: whoever calls take(2) on it shortens it for everybody else who uses it.

연산을 쿼리 자신에 더하고, 이어서 호출할 수 있게 self를 반환하고 있습니다. 그러면 쿼리는 하나뿐이어서, 누군가 take(2)를
호출하면 그 쿼리를 쓰는 모든 곳에서 값이 잘려 나갑니다.

Expect: Every step gives back another query and leaves its own as it is
"""

MISSING = object()


class Query:
    def __init__(self, source):
        self._open = partial(iter, source)

    def _add(self, step):
        self._open = partial(step, self._open)
        return self

    def where(self, keep):
        return self._add(lambda before: (item for item in before() if keep(item)))

    def select(self, change):
        return self._add(lambda before: (change(item) for item in before()))

    def take(self, n):
        at_least(0, n)
        return self._add(lambda before: islice(before(), n))

    def skip(self, n):
        at_least(0, n)
        return self._add(lambda before: islice(before(), n, None))

    def batch(self, size):
        at_least(1, size)

        def batches(before):
            items = before()
            while batch := list(islice(items, size)):
                yield batch

        return self._add(batches)

    def window(self, size):
        at_least(1, size)

        def windows(before):
            neighbours = deque(maxlen=size)
            for item in before():
                neighbours.append(item)
                if len(neighbours) == size:
                    yield tuple(neighbours)

        return self._add(windows)

    def then(self, other):
        def both(before):
            for iterable in (before(), other):
                for item in iterable:
                    yield item

        return self._add(both)

    def __iter__(self):
        return self._open()

    def first(self, default=MISSING):
        for item in self:
            return item
        if default is MISSING:
            raise LookupError("first() of a query without items")
        return default
