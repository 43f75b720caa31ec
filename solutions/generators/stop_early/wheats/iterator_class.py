"""An iterator written as a class. In __next__, other than in a generator, the StopIteration is raised by hand."""


class UntilMatch:
    def __init__(self, items, stop):
        self._items = iter(items)
        self._stop = stop
        self._ended = False

    def __iter__(self):
        return self

    def __next__(self):
        if self._ended:
            raise StopIteration
        try:
            item = next(self._items)
            if not self._stop(item):
                return item
        except BaseException:
            self._ended = True
            raise
        self._ended = True
        raise StopIteration(item)


def until_match(items, stop):
    return UntilMatch(items, stop)
