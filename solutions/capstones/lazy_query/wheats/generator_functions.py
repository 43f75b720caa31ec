"""A source and one step: every step is a generator function over an iterator, and a loop puts them together."""

from collections import deque

MISSING = object()


def passing(items):
    for item in items:
        yield item


def where(items, keep):
    for item in items:
        if keep(item):
            yield item


def select(items, change):
    for item in items:
        yield change(item)


def take(items, n):
    for _ in range(n):
        for item in items:
            yield item
            break
        else:
            return


def skip(items, n):
    for _ in take(items, n):
        pass
    for item in items:
        yield item


def batch(items, size):
    while batch := list(take(items, size)):
        yield batch


def window(items, size):
    neighbours = deque(take(items, size - 1))
    for item in items:
        neighbours.append(item)
        yield tuple(neighbours)
        neighbours.popleft()


def then(items, other):
    for item in items:
        yield item
    for item in other:
        yield item


def checked(number, smallest):
    if number < smallest:
        raise ValueError(number)
    return number


class Query:
    def __init__(self, source, step=passing, *arguments):
        self._source = source
        self._step = step
        self._arguments = arguments

    def __iter__(self):
        return self._step(iter(self._source), *self._arguments)

    def where(self, keep):
        return Query(self, where, keep)

    def select(self, change):
        return Query(self, select, change)

    def take(self, n):
        return Query(self, take, checked(n, 0))

    def skip(self, n):
        return Query(self, skip, checked(n, 0))

    def batch(self, size):
        return Query(self, batch, checked(size, 1))

    def window(self, size):
        return Query(self, window, checked(size, 1))

    def then(self, other):
        return Query(self, then, other)

    def first(self, default=MISSING):
        found = next(iter(self), default)
        if found is MISSING:
            raise LookupError
        return found
