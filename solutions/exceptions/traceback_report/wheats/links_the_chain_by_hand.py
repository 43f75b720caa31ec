"""Formats every exception of the chain by itself, and joins the reports by recursion."""

from os.path import basename
from traceback import format_exception, walk_tb


def report(exc):
    own = "".join(format_exception(exc, chain=False))
    if exc.__cause__ is not None:
        return f"{report(exc.__cause__)}\nand because of that:\n\n{own}"
    if exc.__context__ is not None and not exc.__suppress_context__:
        return f"{report(exc.__context__)}\nand while that was handled:\n\n{own}"
    return own


def one_line(exc):
    text = " ".join(str(exc).splitlines())
    head = ": ".join(filter(None, [type(exc).__name__, text]))
    places = [(frame.f_code, lineno) for frame, lineno in walk_tb(exc.__traceback__)]
    if not places:
        return head
    code, lineno = places[-1]
    return "{} ({}:{} in {})".format(head, basename(code.co_filename), lineno, code.co_name)
