"""A for loop asks for the first item of each chunk, and islice for the others."""

import sys
from itertools import islice


def chunked(items, size):
    if not isinstance(size, int):
        raise TypeError("size must be an int")
    if size < 1:
        raise ValueError("size must be positive")
    iterator = iter(items)
    return ([first, *islice(iterator, min(size - 1, sys.maxsize))] for first in iterator)
