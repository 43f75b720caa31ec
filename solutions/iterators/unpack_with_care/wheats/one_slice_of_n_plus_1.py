"""Takes n + 1 items at once, if there are so many, and counts them; the rest is a generator."""

from itertools import islice


def exactly(iterable, n):
    items = list(islice(iterable, n + 1))
    if len(items) > n:
        raise ValueError(f"too many values to unpack (expected {n})")
    if len(items) < n:
        raise ValueError(f"not enough values to unpack (expected {n}, got {len(items)})")
    return tuple(items)


def head_and_rest(iterable):
    iterator = iter(iterable)
    first = list(islice(iterator, 1))
    if not first:
        raise ValueError("not enough values to unpack (expected at least 1, got 0)")
    return first[0], (item for item in iterator)


def repeat(n, call):
    results = []
    while len(results) < n:
        results.append(call())
    return results
