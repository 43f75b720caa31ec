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
    entry = exc.__traceback__
    if entry is None:
        return None
    while entry.tb_next is not None:
        entry = entry.tb_next
    frame = entry.tb_frame
    return Origin(frame.f_globals["__name__"], frame.f_code.co_filename, frame.f_code.co_name, entry.tb_lineno)
