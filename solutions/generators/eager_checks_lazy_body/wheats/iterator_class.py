"""An iterator written as a class: __init__ runs at the call, __next__ at a request."""


class Chunked:
    def __init__(self, items, size):
        if not isinstance(size, int):
            raise TypeError("size must be an int")
        if size < 1:
            raise ValueError("size must be positive")
        self._items = iter(items)
        self._size = size

    def __iter__(self):
        return self

    def __next__(self):
        chunk = []
        for item in self._items:
            chunk.append(item)
            if len(chunk) == self._size:
                break
        if not chunk:
            raise StopIteration
        return chunk


def chunked(items, size):
    return Chunked(items, size)
