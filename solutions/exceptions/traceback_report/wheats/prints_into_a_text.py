"""Lets print_exception print, but into a StringIO; the place is found by following tb_next."""

import io
from traceback import print_exception


def report(exc):
    target = io.StringIO()
    print_exception(exc, file=target)
    return target.getvalue()


def place(exc):
    entry = exc.__traceback__
    if entry is None:
        return ""
    while entry.tb_next:
        entry = entry.tb_next
    code = entry.tb_frame.f_code
    return f" ({code.co_filename.rpartition('/')[2]}:{entry.tb_lineno} in {code.co_name})"


def one_line(exc):
    kind, text = exc.__class__.__name__, " ".join(str(exc).split())
    return (f"{kind}: {text}" if text else kind) + place(exc)
