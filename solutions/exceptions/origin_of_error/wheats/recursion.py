"""Asks the next entry first, by recursion."""

from typing import NamedTuple


class Origin(NamedTuple):
    module: str
    filename: str
    function: str
    lineno: int


def place(entry):
    if entry is None:
        return None
    frame = entry.tb_frame
    code = frame.f_code
    return place(entry.tb_next) or Origin(
        function=code.co_name, lineno=entry.tb_lineno, filename=code.co_filename, module=frame.f_globals["__name__"]
    )


def origin(exc):
    return place(exc.__traceback__)
