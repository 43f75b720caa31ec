"""What may a loop expect of an object?"""

from collections.abc import Iterator, Sequence
from typing import Literal

Kind = Literal["iterator", "sequence", "iterable", "not iterable"]


def kind(obj: object) -> Kind:
    """Tell what `obj` is to a for loop, without taking anything out of it."""
    if isinstance(obj, Iterator):
        return "iterator"
    if isinstance(obj, Sequence):
        return "sequence"
    try:
        iter(obj)  # type: ignore[call-overload]
    except TypeError:
        return "not iterable"
    return "iterable"
