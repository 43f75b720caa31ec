"""Find the place where an exception was raised."""

from typing import NamedTuple


class Origin(NamedTuple):
    """A place in the source code."""

    module: str
    filename: str
    function: str
    lineno: int


def origin(exc: BaseException) -> Origin | None:
    """Where `exc` itself was first raised, or None if it never was."""
    raise NotImplementedError
