"""An assert is a note to yourself: it raises an AssertionError, and python -O removes it altogether. A wrong argument
of somebody else deserves a ValueError.

assert는 스스로에게 남기는 메모입니다. AssertionError를 일으킬 뿐이고, python -O로 실행하면 아예 사라집니다. 남이 넘긴
잘못된 인자는 ValueError로 알려야 합니다.

Expect: refuse a negative number when they are called
"""

MISSING = object()


def at_least(smallest, number):
    assert number >= smallest, f"{number} is too small: it must be at least {smallest}"


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

    def first(self, default=MISSING):
        for item in self:
            return item
        if default is MISSING:
            raise LookupError("first() of a query without items")
        return default
