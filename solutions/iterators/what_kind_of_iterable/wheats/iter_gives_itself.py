"""Asks iter() once: an iterator is what gives itself back."""

from collections.abc import Sequence


def kind(obj):
    try:
        iterator = iter(obj)
    except TypeError:
        return "not iterable"
    if iterator is obj:
        return "iterator"
    return "sequence" if isinstance(obj, Sequence) else "iterable"
