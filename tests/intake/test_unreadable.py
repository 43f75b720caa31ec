"""Files that Python cannot read, and the reason that a learner is told."""

import sys

import pytest

from grader.intake.module import find_rejection

REASONS = {
    "utf16 with a mark": ("x = 1\n".encode("utf-16"), "utf16", 1),
    "utf16 without a mark": ("number = 1\nother = 2\n".encode("utf-16-le"), "utf16", 1),
    "utf16, the other end first": ("number = 1\nother = 2\n".encode("utf-16-be"), "utf16", 1),
    "a merge": (b"x = 1\n<<<<<<< HEAD\ny = 2\n=======\ny = 3\n>>>>>>> theirs\n", "merge_marker", 2),
    "a magic line": (b"x = 1\n%matplotlib inline\n", "notebook_line", 2),
    "a shell line": (b"!pip install numpy\nx = 1\n", "notebook_line", 1),
    "curly quotes": ("x = 1\nname = \u201cAda\u201d\n".encode(), "curly_quote", 2),
    "a no-break space": ("def f():\n\u00a0   return 1\n".encode(), "odd_space", 2),
    "an ideographic space": ("x =\u30001\n".encode(), "odd_space", 1),
    "a page that was saved": (b"\n <!DOCTYPE html>\n<html>def f(): pass</html>\n", "other_format", 1),
    "a text of a word processor": (b"PK\x03\x04\x14\0\x06\0", "other_format", 1),
    "rich text": (b"{\\rtf1\\ansi x = 1}", "other_format", 1),
    "a printed page": (b"%PDF-1.7\n%\xe2\xe3", "other_format", 1),
    "a session": (b">>> def f():\n...     return 1\n", "pasted_mark", 1),
    "a text in Markdown": (b"```python\nx = 1\n```\n", "pasted_mark", 1),
    "two exceptions with a name": (b"try:\n    f()\nexcept A, B as error:\n    pass\n", "syntax_error", 3),
    "a plain mistake": (b"def f(:\n    pass\n", "syntax_error", 1),
}


@pytest.mark.parametrize("name", REASONS)
def test_the_reason_is_told_with_its_line(name):
    module, code, line = REASONS[name]
    rejection = find_rejection(module)
    assert (rejection.code, rejection.line) == (code, line)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="this Python knows it")
@pytest.mark.parametrize(
    "module", [b"type Number = int\n", b"def first[T](items: list[T]) -> T:\n    return items[0]\n"]
)
def test_syntax_of_a_newer_python_is_told_with_both_versions(module):
    rejection = find_rejection(module)
    assert rejection.code == "newer_syntax"
    assert rejection.detail == f"3.12, {sys.version_info.major}.{sys.version_info.minor}"


HARMLESS = [
    'name = "\u201cAda\u201d"\n',
    "# a % b ! c\nx = 7 % 2\n",
    "x = (1\n     %2)\n",
    'rule = """\n=======\n"""\n',
    "\ufeffx = 1\n",
    'rule = """\n>>> f()\n```\n"""\n',
]


@pytest.mark.parametrize("text", HARMLESS)
def test_what_python_reads_is_no_reason(text):
    assert find_rejection(text.encode()) is None
