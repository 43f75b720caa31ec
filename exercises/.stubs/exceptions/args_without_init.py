"""A model of BaseException: how an exception stores its arguments, and how it shows them."""

from collections.abc import Iterable
from typing import Self


class ModelException:
    """Behaves like BaseException in args, str() and repr(), but is an ordinary class."""

    def __new__(cls, *args: object, **kwargs: object) -> Self:
        """Make the object: the first thing that happens in a call of the class."""
        raise NotImplementedError

    def __init__(self, *args: object) -> None:
        """Runs next, with the arguments of the call; a subclass may have another __init__ instead."""
        raise NotImplementedError

    @property
    def args(self) -> tuple[object, ...]:
        """What the exception was made with, or what was assigned later: always a tuple."""
        raise NotImplementedError

    @args.setter
    def args(self, values: Iterable[object]) -> None:
        raise NotImplementedError

    def __str__(self) -> str:
        """Nothing, the only argument, or the whole tuple."""
        raise NotImplementedError

    def __repr__(self) -> str:
        """The call that would make such an exception."""
        raise NotImplementedError
