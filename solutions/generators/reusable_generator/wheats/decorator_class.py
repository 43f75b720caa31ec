"""The decorator is a class, too: its objects stand in for the function, and take over its name and docstring."""

from dataclasses import dataclass
from functools import update_wrapper


@dataclass(frozen=True)
class Call:
    function: object
    args: tuple
    kwargs: dict

    def __iter__(self):
        return self.function(*self.args, **self.kwargs)


class replayable:
    def __init__(self, function):
        update_wrapper(self, function)
        self._function = function

    def __call__(self, *args, **kwargs):
        return Call(self._function, args, kwargs)
