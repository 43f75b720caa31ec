"""The check stands in the generator, and the body of a generator waits for the first request. A wrong number is
reported when somebody loops, perhaps in another file, and not in the line that is wrong.

검사가 제너레이터 안에 있고, 제너레이터의 본문은 첫 요청이 올 때까지 실행되지 않습니다. 그래서 잘못 쓴 줄이 아니라
누군가 반복할 때, 어쩌면 전혀 다른 파일에서 예외가 발생합니다.

Expect: A check that waits for the loop reports the mistake far away
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

        def taken():
            at_least(0, n)
            yield from islice(self, n)

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
