"""Asks inspect for the frames of the traceback."""

import inspect
from typing import NamedTuple


class Origin(NamedTuple):
    module: str
    filename: str
    function: str
    lineno: int


def origin(exc):
    if exc.__traceback__ is None:
        return None
    found = inspect.getinnerframes(exc.__traceback__, context=0)[-1]
    return Origin(found.frame.f_globals["__name__"], found.filename, found.function, found.lineno)
