"""Why Python could not read a file, where that can be told better than by Python's own words.

Pure functions over bytes and text: marks that editors, version control and notebooks leave in a file.
"""

import re
import sys

from grader.model import Rejection

_UTF16 = (b"\xff\xfe", b"\xfe\xff")
#: A file is taken for UTF-16 without a mark where so large a part of its beginning are NUL bytes at every second place.
_SHARE = 0.4
#: How files of other formats begin, whatever they are called.
_FORMATS = (
    (re.compile(rb"PK\x03\x04"), ".docx or .zip"),
    (re.compile(rb"%PDF-"), ".pdf"),
    (re.compile(rb"\{\\rtf"), ".rtf"),
    (re.compile(rb"\xd0\xcf\x11\xe0"), ".doc"),
    (re.compile(rb"\x89PNG|\xff\xd8\xff"), "picture"),
    (re.compile(rb"(?:\xef\xbb\xbf)?\s*+<(?:!doctype\s|html\b)", re.IGNORECASE), ".html"),
)
#: What is copied along with code from a session of Python, or from a text in Markdown.
_PASTED = re.compile(r"^[ \t]*(>>>|```|~~~)")
_MERGE = re.compile(r"^(?:<{7} |>{7} |\|{7} )", re.MULTILINE)
_MAGIC = re.compile(r"^[ \t]*(?:%{1,2}[A-Za-z]|![A-Za-z])")
#: Where a line ends for Python; `str.splitlines` knows other ends.
_LINE_END = re.compile(r"\r\n|\r|\n")
_QUOTES = re.compile("[\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb\uff02\uff07]")
_SPACES = re.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000]")
#: Syntax that a later Python knows: the version that brought it, and how such a line looks.
_NEWER = (
    ((3, 12), re.compile(r"^[ \t]*type[ \t]+\w+.*=|^[ \t]*(?:async[ \t]+def|def|class)[ \t]+\w+\[")),
    ((3, 14), re.compile(r"^[ \t]*except\*?[ \t]+[\w.]+[ \t]*,(?!.* as )[^()]*:|(?<!\w)[tT][rR]?[\"']")),
)


def as_other_format(module: bytes) -> Rejection | None:
    """Recognise a file of another format that got the name of a module."""
    told = next((name for begins, name in _FORMATS if begins.match(module)), None)
    return Rejection(code="other_format", line=1, detail=told) if told else None


def as_utf16(module: bytes) -> Rejection | None:
    """Recognise a file in UTF-16, with its mark or without."""
    begin = module[:400]
    is_marked = module.startswith(_UTF16)
    halves = (begin[0::2], begin[1::2])
    is_plain = len(begin) > 3 and any(half.count(0) > 2 * _SHARE * len(half) for half in halves)  # noqa: PLR2004
    return Rejection(code="utf16", line=1) if is_marked or is_plain else None


def explain_syntax(text: str, line: int) -> Rejection | None:
    """Return a better reason for a SyntaxError in a line, counted from 1; None where Python's own words are best."""
    if found := _MERGE.search(text):
        return Rejection(code="merge_marker", line=text.count("\n", 0, found.start()) + 1)
    lines = _LINE_END.split(text)
    source = lines[line - 1] if 0 < line <= len(lines) else ""
    if source == "=" * 7:
        return Rejection(code="merge_marker", line=line)
    if _MAGIC.match(source):
        return Rejection(code="notebook_line", line=line, detail=source.strip()[:40])
    if pasted := _PASTED.match(source):
        return Rejection(code="pasted_mark", line=line, detail=pasted[1])
    if quote := _QUOTES.search(source):
        return Rejection(code="curly_quote", line=line, detail=quote[0])
    if space := _SPACES.search(source):
        return Rejection(code="odd_space", line=line, detail=f"U+{ord(space[0]):04X}")
    for version, pattern in _NEWER:
        if sys.version_info < version and pattern.search(source):
            ours, theirs = (".".join(map(str, each[:2])) for each in (sys.version_info, version))
            return Rejection(code="newer_syntax", line=line, detail=f"{theirs}, {ours}")
    return None
