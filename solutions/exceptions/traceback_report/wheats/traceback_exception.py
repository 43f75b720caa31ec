"""Takes both texts from one TracebackException, which knows the chain and the stack."""

from os.path import basename
from traceback import TracebackException


def report(exc):
    return "".join(TracebackException.from_exception(exc).format()).rstrip("\n")


def one_line(exc):
    parts = [type(exc).__name__]
    text = str(exc).replace("\n", " ")
    if text:
        parts.append(": " + text)
    stack = TracebackException.from_exception(exc).stack
    if len(stack) > 0:
        last = stack[-1]
        parts.append(f" ({basename(last.filename)}:{last.lineno} in {last.name})")
    return "".join(parts)
