"""Finds the method __next__ in the class, after iter() has accepted the object."""

from collections.abc import Sequence


def kind(obj):
    answer = "iterable"
    try:
        iter(obj)
        if hasattr(type(obj), "__next__"):
            answer = "iterator"
        elif issubclass(type(obj), Sequence):
            answer = "sequence"
    except TypeError:
        answer = "not iterable"
    return answer
