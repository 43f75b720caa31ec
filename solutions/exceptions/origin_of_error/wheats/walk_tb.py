"""Lets walk_tb go through the entries, and keeps the last pair."""

from collections import deque
from traceback import walk_tb
from typing import NamedTuple


class Origin(NamedTuple):
    module: str
    filename: str
    function: str
    lineno: int


def origin(exc):
    last = deque(walk_tb(exc.__traceback__), maxlen=1)
    for frame, lineno in last:
        code = frame.f_code
        return Origin(frame.f_globals["__name__"], code.co_filename, code.co_name, lineno)
    return None
