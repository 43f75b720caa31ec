"""An iterator class that forgets its object at the end, as Python's own does. Steps borrows its borders from range."""


class Steps:
    def __init__(self, end):
        self._end = end

    def __getitem__(self, index):
        if index in range(self._end):
            return index
        raise IndexError(index)


class old_iter:
    def __init__(self, obj):
        if not hasattr(type(obj), "__getitem__"):
            raise TypeError(f"{type(obj).__name__} has no __getitem__")
        self._obj = obj
        self._index = 0
        self._done = False

    def __iter__(self):
        return self

    def __next__(self):
        if self._done:
            raise StopIteration
        try:
            item = self._obj[self._index]
        except (IndexError, StopIteration):
            self._done = True
            raise StopIteration from None
        self._index += 1
        return item
