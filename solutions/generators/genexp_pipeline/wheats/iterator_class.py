"""An iterator written as a class for above: the limit is an attribute of each object."""


class Above:
    def __init__(self, data, limit):
        self._data = data
        self._limit = limit
        self._next = 0

    def __iter__(self):
        return self

    def __next__(self):
        while self._next < len(self._data):
            item = self._data[self._next]
            self._next += 1
            if item > self._limit:
                return item
        raise StopIteration


def shout(words):
    yield from (word.upper() for word in words if not word.isspace() and word != "")


def above(data, limits):
    return [Above(data, limit) for limit in limits]
