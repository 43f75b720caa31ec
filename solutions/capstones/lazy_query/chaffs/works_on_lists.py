"""Every step makes a list at once. That is simple and gives the same items, but it reads the whole source before
anybody has asked for one: a large file is copied at every step, and a source without end is never done.

연산마다 바로 리스트를 만들고 있습니다. 간단하고 결과도 같지만, 아무도 요청하지 않았는데 소스를 통째로 읽어 버립니다.
큰 파일이라면 단계마다 복사본이 생기고, 끝없는 소스라면 영영 끝나지 않습니다.

Expect: the work of every step waits for a loop
"""

MISSING = object()


class Query:
    def __init__(self, source):
        self._open = partial(iter, source)

    @staticmethod
    def _of(open_it):
        return Query(list(open_it()))

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
