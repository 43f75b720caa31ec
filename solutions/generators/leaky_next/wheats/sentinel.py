"""next() with a default never raises StopIteration."""

NOTHING = object()


def combine_pairs(combine, items):
    iterator = iter(items)
    for first in iterator:
        second = next(iterator, NOTHING)
        if second is not NOTHING:
            yield combine(first, second)
