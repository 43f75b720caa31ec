"""Class patterns ask the same questions as isinstance."""

from collections.abc import Iterator, Sequence


def kind(obj):
    match obj:
        case Iterator():
            return "iterator"
        case Sequence():
            return "sequence"
    try:
        iter(obj)
    except TypeError:
        return "not iterable"
    else:
        return "iterable"
