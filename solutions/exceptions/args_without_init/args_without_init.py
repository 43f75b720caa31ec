"""A model of BaseException: how an exception stores its arguments, and how it shows them."""

from collections.abc import Iterable
from typing import Self


class ModelException:
    """Behaves like BaseException in args, str() and repr(), but is an ordinary class."""

    def __new__(cls, *args: object, **kwargs: object) -> Self:
        """Make the object: the first thing that happens in a call of the class."""
        error = super().__new__(cls)
        error.args = args
        return error

    def __init__(self, *args: object) -> None:
        """Runs next, with the arguments of the call; a subclass may have another __init__ instead."""
        self.args = args

    @property
    def args(self) -> tuple[object, ...]:
        """What the exception was made with, or what was assigned later: always a tuple."""
        return self._args

    @args.setter
    def args(self, values: Iterable[object]) -> None:
        self._args = tuple(values)

    def __str__(self) -> str:
        """Nothing, the only argument, or the whole tuple."""
        match self.args:
            case ():
                return ""
            case (only,):
                return str(only)
            case _:
                return str(self.args)

    def __repr__(self) -> str:
        """The call that would make such an exception."""
        name = type(self).__name__
        match self.args:
            case (only,):
                return f"{name}({only!r})"
            case _:
                return f"{name}{self.args!r}"
