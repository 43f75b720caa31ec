"""One class for each step, with a generator as its __iter__. What a step opens it also closes, instead of leaving that
to Python."""

MISSING = object()


class Loop:
    """An iterator over an iterable; it closes what iter() made, unless the iterable itself came back."""

    def __init__(self, iterable):
        self._iterator = iter(iterable)
        self._owned = self._iterator is not iterable

    def __enter__(self):
        return self._iterator

    def __exit__(self, *error):
        close = getattr(self._iterator, "close", None)
        if self._owned and close is not None:
            close()


class Query:
    def __init__(self, source):
        self._source = source

    def __iter__(self):
        with Loop(self._source) as items:
            for item in items:
                yield item

    def where(self, keep):
        return Where(self, keep)

    def select(self, change):
        return Select(self, change)

    def take(self, n):
        return Take(self, n)

    def skip(self, n):
        return Skip(self, n)

    def batch(self, size):
        return Batch(self, size)

    def window(self, size):
        return Window(self, size)

    def then(self, other):
        return Then(self, other)

    def first(self, default=MISSING):
        with Loop(self) as items:
            for item in items:
                return item
        if default is MISSING:
            raise LookupError("no items")
        return default


class Where(Query):
    def __init__(self, source, keep):
        super().__init__(source)
        self._keep = keep

    def __iter__(self):
        with Loop(self._source) as items:
            for item in items:
                if self._keep(item):
                    yield item


class Select(Query):
    def __init__(self, source, change):
        super().__init__(source)
        self._change = change

    def __iter__(self):
        with Loop(self._source) as items:
            for item in items:
                yield self._change(item)


class Take(Query):
    def __init__(self, source, n):
        if n < 0:
            raise ValueError("n must not be negative")
        super().__init__(source)
        self._n = n

    def __iter__(self):
        left = self._n
        with Loop(self._source) as items:
            while left:
                left -= 1
                try:
                    item = next(items)
                except StopIteration:
                    return
                yield item


class Skip(Query):
    def __init__(self, source, n):
        if n < 0:
            raise ValueError("n must not be negative")
        super().__init__(source)
        self._n = n

    def __iter__(self):
        with Loop(self._source) as items:
            for index, item in enumerate(items):
                if index >= self._n:
                    yield item


class Batch(Query):
    def __init__(self, source, size):
        if size < 1:
            raise ValueError("size must be positive")
        super().__init__(source)
        self._size = size

    def __iter__(self):
        batch = []
        with Loop(self._source) as items:
            for item in items:
                batch.append(item)
                if len(batch) == self._size:
                    yield batch
                    batch = []
        if batch:
            yield batch


class Window(Query):
    def __init__(self, source, size):
        if size < 1:
            raise ValueError("size must be positive")
        super().__init__(source)
        self._size = size

    def __iter__(self):
        neighbours = ()
        with Loop(self._source) as items:
            for item in items:
                neighbours = (*neighbours, item)[-self._size :]
                if len(neighbours) == self._size:
                    yield neighbours


class Then(Query):
    def __init__(self, source, other):
        super().__init__(source)
        self._other = other

    def __iter__(self):
        for iterable in (self._source, self._other):
            with Loop(iterable) as items:
                for item in items:
                    yield item
