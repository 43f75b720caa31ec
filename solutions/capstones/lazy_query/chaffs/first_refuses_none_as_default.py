"""default=None cannot be told apart from no default at all, so first(None) raises a LookupError. A marker of its own,
which nobody else has, can tell the two apart.

default=None으로 두면 default를 주지 않은 것과 None을 준 것을 구별할 수 없어서 first(None)이 LookupError를 일으킵니다.
아무도 갖고 있지 않은 표시용 객체를 쓰면 구별할 수 있습니다.

Expect: None and False are defaults too
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

        return self._of(windows)

    def then(self, other):
        return self._of(lambda: chain(self, other))

    def __iter__(self):
        return self._open()

    def first(self, default=None):
        for item in self:
            return item
        if default is None:
            raise LookupError("first() of a query without items")
        return default
