"""Checks of a learner's module without running it: can it be graded, is it still the stub.

Pure functions over bytes.
"""

import ast
import codecs
import io
import re
import tokenize
from functools import lru_cache
from itertools import zip_longest

from grader import syntax
from grader.intake.unreadable import as_other_format, as_utf16, explain_syntax
from grader.model import Rejection

#: The largest module taken in, in bytes: ten times any reference; Python's parser takes the square of some things.
MAX_BYTES = 2**16

#: PEP 263: how a line declares an encoding.
_COOKIE = re.compile(rb"[ \t\f]*#.*?coding[:=][ \t]*[-\w.]+")


#: Dotted names of more parts than any program has: Python's parser takes the square of their number.
_ENDLESS_NAME = re.compile(r"\b[\w\x80-\U0010ffff]++(?:[\s\\]*+\.[\s\\]*+[\w\x80-\U0010ffff]++){200}")


_LINE_END = re.compile(rb"\r\n?")


def find_rejection(module: bytes) -> Rejection | None:
    """Why this module cannot be graded, or None.

    UTF-8 with or without a byte order mark is fine, with any line ends; everything else is answered with a code and,
    where there is one, a line.
    """
    if len(module) > MAX_BYTES:
        return Rejection(code="too_large", detail=f"{len(module)} bytes, at most {MAX_BYTES}")
    if other := as_other_format(module) or as_utf16(module):
        return other
    if b"\0" in module:
        return Rejection(code="nul_byte", line=_line(module, module.index(b"\0")))
    return _not_text(module) or _not_python(module)


def _line(module: bytes, position: int) -> int:
    return module.count(b"\n", 0, position) + 1


def _not_text(module: bytes) -> Rejection | None:
    lines = _LINE_END.sub(b"\n", module)  # as Python itself does before it looks for a cookie
    try:
        module.decode("utf-8")
        name, _ = tokenize.detect_encoding(io.BytesIO(lines).readline)
    except UnicodeDecodeError as error:
        return Rejection(code="not_utf8", line=_line(module, error.start))
    except (SyntaxError, LookupError) as error:  # the second since 3.14, for a codec that makes no text
        return Rejection(code="coding_cookie", line=_cookie_line(lines), detail=str(error))
    honest = {"utf-8", "utf-8-sig", "ascii"} if module.isascii() else {"utf-8", "utf-8-sig"}
    if codecs.lookup(name).name not in honest:
        return Rejection(code="coding_cookie", line=_cookie_line(lines), detail=name)
    return None


def _cookie_line(module: bytes) -> int:
    return 1 if _COOKIE.match(module.partition(b"\n")[0].removeprefix(codecs.BOM_UTF8)) else 2


def _not_python(module: bytes) -> Rejection | None:
    text = module.decode("utf-8-sig")
    if endless := _ENDLESS_NAME.search(text):
        return Rejection(code="too_deep", line=text.count("\n", 0, endless.start()) + 1)
    try:
        parse(module)
    except SyntaxError as error:
        line = error.lineno or 1
        told = Rejection(code="syntax_error", line=line, detail=str(error.msg))
        if isinstance(error, IndentationError) and not told.detail.startswith("too many levels"):
            told = Rejection(code="indentation", line=line, detail=str(error.msg))
        return _notebook(module) or explain_syntax(text, line) or told
    except (RecursionError, MemoryError, ValueError):
        return Rejection(code="too_deep", line=1)
    return _notebook(module)


def _notebook(module: bytes) -> Rejection | None:
    """A notebook under a new name, which often even parses as Python."""
    is_notebook = module.lstrip().startswith(b"{") and b'"cells"' in module and b'"nbformat"' in module
    return Rejection(code="notebook", line=1) if is_notebook else None


@lru_cache(maxsize=8)  # a module is looked at twice, a stub by everybody; a hostile tree is large, so not more
def parse(module: bytes) -> ast.Module:
    """The syntax tree of a module that is UTF-8.  Raises what Python raises."""
    return syntax.parse(module.decode("utf-8-sig"))


def is_same_code(module: bytes, stub: bytes) -> bool:
    """Whether both have the same syntax tree: comments, blank lines and line ends do not count."""
    try:
        return module == stub or _same(parse(module), parse(stub))
    except (SyntaxError, RecursionError, MemoryError, ValueError):
        return False


def _same(left: object, right: object) -> bool:
    """Compare two trees, giving up at the first difference."""
    if type(left) is not type(right):
        return False
    if isinstance(left, ast.AST):
        return all(_same(getattr(left, name, None), getattr(right, name, None)) for name in left._fields)
    if isinstance(left, list):
        missing = object()
        return all(_same(*pair) for pair in zip_longest(left, right, fillvalue=missing))  # type: ignore[call-overload]
    return repr(left) == repr(right)
