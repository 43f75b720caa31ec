"""A generator expression turns a StopIteration into a RuntimeError as well."""


def combine_pairs(combine, items):
    iterator = iter(items)
    return (combine(first, second) for first, second in zip(iterator, iterator, strict=False))
