"""How many items are left to skip is counted in a variable of the query, outside the function that makes the iterator.
All loops share it: the first one counts it down to 0, and the second one skips nothing.

앞으로 몇 개를 더 건너뛸지를 이터레이터를 만드는 함수 밖, 곧 쿼리에 딸린 변수에 세고 있습니다. 모든 반복이 이 변수를
함께 쓰므로, 첫 반복이 0까지 세고 나면 두 번째 반복은 아무것도 건너뛰지 않습니다.

Expect: no step may remember from the first loop
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
        left = n

        def rest():
            nonlocal left
            for item in self:
                if left:
                    left -= 1
                else:
                    yield item

        return self._of(rest)

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
