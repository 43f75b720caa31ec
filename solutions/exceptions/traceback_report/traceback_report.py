"""An exception as a text: in full, or in one line."""

from pathlib import PurePath
from traceback import extract_tb, format_exception


def report(exc: BaseException) -> str:
    """All that Python would print about `exc`, as one text."""
    return "".join(format_exception(exc))


def one_line(exc: BaseException) -> str:
    """`exc` in one line: "Type: text (file.py:12 in function)"."""
    line = type(exc).__name__
    if text := " ".join(str(exc).splitlines()):
        line += f": {text}"
    if entries := extract_tb(exc.__traceback__):
        place = entries[-1]
        line += f" ({PurePath(place.filename).name}:{place.lineno} in {place.name})"
    return line
