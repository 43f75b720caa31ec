"""What may a loop expect of an object?"""

from typing import Literal

Kind = Literal["iterator", "sequence", "iterable", "not iterable"]


def kind(obj: object) -> Kind:
    """Tell what `obj` is to a for loop, without taking anything out of it."""
    raise NotImplementedError
