"""zip asks the same iterator twice for every pair."""


def combine_pairs(combine, items):
    iterator = iter(items)
    for first, second in zip(iterator, iterator, strict=False):
        yield combine(first, second)
