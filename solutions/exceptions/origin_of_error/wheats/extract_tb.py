"""Reads file, line and function from extract_tb; only the module has to come from the frame."""

from traceback import extract_tb
from typing import NamedTuple


class Origin(NamedTuple):
    module: str
    filename: str
    function: str
    lineno: int


def entries(entry):
    while entry:
        yield entry
        entry = entry.tb_next


def origin(exc):
    if not (summaries := extract_tb(exc.__traceback__)):
        return None
    *_, innermost = entries(exc.__traceback__)
    filename, lineno, function, _ = summaries[-1]
    return Origin(innermost.tb_frame.f_globals["__name__"], filename, function, lineno)
