"""One next() after the other, and StopIteration caught where it may come."""

import itertools


def exactly(iterable, n):
    iterator = iter(iterable)
    items = []
    for _ in range(n):
        try:
            items.append(next(iterator))
        except StopIteration:
            raise ValueError(f"not enough values to unpack (expected {n}, got {len(items)})") from None
    try:
        next(iterator)
    except StopIteration:
        return tuple(items)
    raise ValueError(f"too many values to unpack (expected {n}, got more)")


def head_and_rest(iterable):
    rest = iter(iterable)
    try:
        head = next(rest)
    except StopIteration:
        raise ValueError("there is no head") from None
    return head, rest


def repeat(n, call):
    results = []
    for _ in itertools.repeat(None, n):
        results.append(call())
    return results
