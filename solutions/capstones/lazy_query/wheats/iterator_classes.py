"""No generators: every loop gets an object with __next__, which asks the iterator of the step before. What a generator
does by itself is written out here: staying finished, letting go of its source, and turning a stray StopIteration into a
RuntimeError."""

MISSING = object()
END = object()


def called(function, item):
    try:
        return function(item)
    except StopIteration as error:
        raise RuntimeError("a function of the query raised StopIteration") from error


class Step:
    """An iterator: `produce` gives its next item or END."""

    def __init__(self, items):
        self._items = iter(items)

    def __iter__(self):
        return self

    def __next__(self):
        item = END if self._items is None else self.produce()
        if item is END:
            self._items = None
            raise StopIteration
        return item

    def pull(self):
        return next(self._items, END)


class Where(Step):
    def __init__(self, items, keep):
        super().__init__(items)
        self._keep = keep

    def produce(self):
        while (item := self.pull()) is not END:
            if called(self._keep, item):
                return item
        return END


class Select(Step):
    def __init__(self, items, change):
        super().__init__(items)
        self._change = change

    def produce(self):
        item = self.pull()
        return END if item is END else called(self._change, item)


class Take(Step):
    def __init__(self, items, n):
        super().__init__(items)
        self._left = n

    def produce(self):
        if not self._left:
            return END
        self._left -= 1
        return self.pull()


class Skip(Step):
    def __init__(self, items, n):
        super().__init__(items)
        self._left = n

    def produce(self):
        while self._left:
            self._left -= 1
            if self.pull() is END:
                return END
        return self.pull()


class Batch(Step):
    def __init__(self, items, size):
        super().__init__(items)
        self._size = size

    def produce(self):
        batch = []
        while len(batch) < self._size and (item := self.pull()) is not END:
            batch.append(item)
        return batch or END


class Window(Step):
    def __init__(self, items, size):
        super().__init__(items)
        self._size = size
        self._neighbours = []

    def produce(self):
        self._neighbours = self._neighbours[1:]
        while len(self._neighbours) < self._size:
            item = self.pull()
            if item is END:
                return END
            self._neighbours.append(item)
        return tuple(self._neighbours)


class Then(Step):
    def __init__(self, items, other):
        super().__init__(items)
        self._other = other

    def produce(self):
        item = self.pull()
        if item is END and self._other is not None:
            self._items, self._other = iter(self._other), None
            item = self.pull()
        return item


def at_least(smallest, number):
    if number < smallest:
        raise ValueError(f"{number} < {smallest}")


class Query:
    def __init__(self, source):
        self._source = source
        self._steps = ()

    def _with(self, step, argument):
        query = Query(self._source)
        query._steps = (*self._steps, (step, argument))
        return query

    def __iter__(self):
        items = iter(self._source)
        for step, argument in self._steps:
            items = step(items, argument)
        return items

    def where(self, keep):
        return self._with(Where, keep)

    def select(self, change):
        return self._with(Select, change)

    def take(self, n):
        at_least(0, n)
        return self._with(Take, n)

    def skip(self, n):
        at_least(0, n)
        return self._with(Skip, n)

    def batch(self, size):
        at_least(1, size)
        return self._with(Batch, size)

    def window(self, size):
        at_least(1, size)
        return self._with(Window, size)

    def then(self, other):
        return self._with(Then, other)

    def first(self, default=MISSING):
        for item in self:
            return item
        if default is MISSING:
            raise LookupError("first() of nothing")
        return default
