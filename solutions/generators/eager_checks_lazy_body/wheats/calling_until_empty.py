"""No generator at all: iter() with two arguments calls a function until it gives an empty list."""

import sys
from itertools import islice


def chunked(items, size):
    if type(size) is not int:
        raise TypeError("size must be an int")
    if size <= 0:
        raise ValueError("size must be positive")
    iterator = iter(items)

    def next_chunk():
        return list(islice(iterator, min(size, sys.maxsize)))

    return iter(next_chunk, [])
