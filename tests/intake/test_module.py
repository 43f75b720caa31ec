"""Which files can be graded, what is said of those that cannot, and what counts as untouched."""

import pytest

from grader.intake.module import MAX_BYTES, find_rejection, is_same_code
from grader.model import Status

NOTEBOOK = b'{\n "cells": [],\n "metadata": {},\n "nbformat": 4,\n "nbformat_minor": 5\n}\n'

REJECTED = {
    "too large": (b"#" * (MAX_BYTES + 1), "too_large", None),
    "a NUL byte": (b'x = 1\r\ny = "\0"\r\n', "nul_byte", 2),
    "UTF-16": ("x = 1\n".encode("utf-16"), "utf16", 1),
    "Latin-1": (b"x = 1\n# ok\n# caf\xe9\n", "not_utf8", 3),
    "a surrogate in UTF-8": (b'x = "\xed\xa0\x80"\n', "not_utf8", 1),
    "a cookie of another encoding": (b"# -*- coding: latin-1 -*-\nx = 1\n", "coding_cookie", 1),
    "a cookie in the second line": (b"#!/usr/bin/env python\n# coding: cp949\n", "coding_cookie", 2),
    "a cookie below a comment about coding": (b"# my coding exercise\n# coding: cp949\n", "coding_cookie", 2),
    "a cookie between line ends of old": (b"\r# coding: unicode_escape\r# \\nx = 1\r", "coding_cookie", 2),
    "a cookie below such a line end": (b"# none\r# coding: cp949\n", "coding_cookie", 2),
    "a cookie of no encoding": (b"# coding: klingon\n", "coding_cookie", 1),
    "a cookie of no encoding in the second line": (b"\n# coding: klingon\n", "coding_cookie", 2),
    "a cookie that the byte order mark contradicts": (b"\xef\xbb\xbf# coding: latin-1\n", "coding_cookie", 1),
    "a cookie of a cipher": (b"# coding: rot13\n", "coding_cookie", 1),
    "ASCII that is none": ('# coding: ascii\nx = "가"\n'.encode(), "coding_cookie", 1),
    "a syntax error": (b"def f():\n    return 1\n\n\ndef g(:\n", "syntax_error", 5),
    "a syntax error behind CRLF": (b"x = 1\r\ny = 2\r\ndef (\r\n", "syntax_error", 3),
    "a string without an end": (b'x = 1\ny = """abc\n\n\n', "syntax_error", 2),
    "a bracket without an end": (b"x = 1\ny = (2,\n", "syntax_error", 2),
    "a merge conflict": (b"x = 1\n<<<<<<< HEAD\ny = 2\n", "merge_marker", 2),
    "the middle of a merge conflict that was left": (b"x = 1\n=======\ny = 2\n", "merge_marker", 2),
    "a heading in a docstring": (b'"""\nCountup\n=======\n"""\ndef f(:\n', "syntax_error", 5),
    "a line of a notebook": (b"x = 1\n%matplotlib inline\n", "notebook_line", 2),
    "a line that looks like a notebook's in a text": (b'"""\n!help\n%d is a number\n"""\ny = (2,\n', "syntax_error", 5),
    "a line below a separator that is no line end": ("x = '\u2028'\n%matplotlib inline\n".encode(), "notebook_line", 2),
    "tabs and spaces mixed": (b"def f():\n\tx = 1\n        y = 2\n", "indentation", 3),
    "Python 2": (b'x = 1\nprint "hello"\n', "syntax_error", 2),
    "an operator nested too deeply": (b"x = " + b"-" * 60_000 + b"1\n", "too_deep", 1),
    "a notebook": (NOTEBOOK, "notebook", 1),
    "a notebook that is no Python": (NOTEBOOK.replace(b'"cells": []', b'"cells": [{"x": }]'), "notebook", 1),
}

ACCEPTED = {
    "nothing at all": b"",
    "nothing but space": b" \n\t\n\n",
    "exactly the largest size": b"#" * MAX_BYTES,
    "a byte order mark": b"\xef\xbb\xbfx = 1\n",
    "CRLF": b"x = 1\r\ny = 2\r\n",
    "CR": b"x = 1\ry = 2\r",
    "no newline at the end": b"x = 1",
    "a cookie for UTF-8": '# -*- coding: utf-8 -*-\nx = "가"\n'.encode(),
    "a cookie for UTF-8 and a byte order mark": b"\xef\xbb\xbf# coding: utf-8\nx = 1\n",
    "a cookie for ASCII": b"# coding: ascii\nx = 1\n",
    "a cookie in the third line, where it means nothing": b"\n\n# coding: cp949\n",
    "a form feed": b"\x0cx = 1\n",
    "a dictionary that looks a bit like a notebook": b'{"cells": []}\n',
    "an escape that Python warns about": b'x = "\\d"\n',
}


@pytest.mark.parametrize("name", REJECTED)
def test_what_cannot_be_graded_is_rejected_with_a_code_and_a_line(name):
    module, code, line = REJECTED[name]
    found = find_rejection(module)
    assert (found.code, found.line) == (code, line)


@pytest.mark.parametrize("name", ACCEPTED)
def test_what_python_reads_is_accepted(name):
    assert find_rejection(ACCEPTED[name]) is None


@pytest.mark.parametrize(
    "module",
    [
        b"x = " + b"(" * 1000 + b")" * 1000,
        b"".join(b" " * depth + b"if 1:\n" for depth in range(150)) + b" " * 150 + b"pass",
        b"x = " + b"1 + " * 16_000 + b"1",
        b"x" + b"()" * 32_000,
        b"x" + b".a" * 32_000,
        b"if 1: pass\n" + b"elif 1: pass\n" * 4_500,
        b"x = " + b"[" * 5000,
        b"x = " + b"9" * 10_000,
    ],
    ids=["brackets", "indents", "a sum", "calls", "attributes", "elifs", "open brackets", "a huge number"],
)
def test_no_nesting_is_too_deep_for_us_to_answer(module):
    found = find_rejection(module)
    assert found is None or found.code in {"too_deep", "syntax_error"}


def test_a_syntax_error_is_told_in_pythons_own_words():
    assert "print" in find_rejection(b'print "hello"\n').detail
    assert "tabs and spaces" in find_rejection(REJECTED["tabs and spaces mixed"][0]).detail


def test_a_file_that_is_too_large_says_how_large_and_what_may_be():
    assert find_rejection(b"#" * (MAX_BYTES + 1)).detail == f"{MAX_BYTES + 1} bytes, at most {MAX_BYTES}"


STUB = b'def f(n):\n    """Square."""\n    raise NotImplementedError\n'

UNTOUCHED = {
    "the same bytes": STUB,
    "a comment": b"# my name\n" + STUB + b"# later\n",
    "blank lines": b"\n\n" + STUB.replace(b"\n    raise", b"\n\n    raise") + b"\n\n",
    "CRLF": STUB.replace(b"\n", b"\r\n"),
    "a byte order mark": b"\xef\xbb\xbf" + STUB,
    "no newline at the end": STUB.rstrip(),
    "other spaces": STUB.replace(b"f(n):", b"f( n ) :").replace(b"    ", b"  "),
    "other quotes": STUB.replace(b'"""', b"'''"),
}

TOUCHED = {
    "nothing left": b"",
    "another name": STUB.replace(b"(n)", b"(m)"),
    "another docstring": STUB.replace(b"Square", b"Cube"),
    "another statement": STUB.replace(b"raise NotImplementedError", b"return n * n"),
    "one statement more": STUB + b"x = 1\n",
    "one decorator more": b"@staticmethod\n" + STUB,
    "no Python": b"def f(:",
}


@pytest.mark.parametrize("name", UNTOUCHED)
def test_a_stub_with_nothing_but_new_looks_is_untouched(name):
    assert is_same_code(UNTOUCHED[name], STUB)


@pytest.mark.parametrize("name", TOUCHED)
def test_a_stub_with_any_other_code_is_touched(name):
    assert not is_same_code(TOUCHED[name], STUB)


@pytest.mark.parametrize(("one", "other"), [(b"x = 1", b"x = True"), (b"x = 1", b"x = 1.0"), (b"x = 'a'", b"x = b'a'")])
def test_values_that_are_equal_but_of_another_type_are_other_code(one, other):
    assert not is_same_code(one, other)


PACK = {"t/kata/kata.py": STUB, "t/kata/test_kata.py": "from kata import f\n\n\ndef test_it():\n    assert f(3) == 9\n"}


@pytest.fixture
def verdict(make_pack, grade):
    pack = make_pack(PACK)
    return lambda module: grade(pack, module)


@pytest.mark.parametrize("name", REJECTED)
def test_a_rejected_file_gets_a_verdict_that_explains_itself_in_one_sentence(verdict, name):
    module, code, line = REJECTED[name]
    made = verdict(module)
    assert (made.status, made.code, made.line, made.points.earned) == (Status.REJECTED, code, line, 0.0)
    assert made.message.endswith(".")
    assert "kata.py" in made.message


@pytest.mark.parametrize("module", UNTOUCHED.values(), ids=UNTOUCHED)
def test_an_untouched_file_is_not_a_failure(verdict, module):
    made = verdict(module)
    assert (made.status, made.code, made.tests) == (Status.UNTOUCHED, None, ())


SQUARE = b"def f(n):\n    return n * n\n"

HONEST = {
    "a byte order mark": b"\xef\xbb\xbf" + SQUARE,
    "CRLF": SQUARE.replace(b"\n", b"\r\n"),
    "CR": SQUARE.replace(b"\n", b"\r"),
    "no newline at the end": SQUARE.rstrip(),
    "a cookie for UTF-8": "# coding: utf-8\n# 제곱\n".encode() + SQUARE,
    "a byte order mark, CRLF and a cookie": b"\xef\xbb\xbf# coding: utf-8\r\n" + SQUARE.replace(b"\n", b"\r\n"),
    "a form feed": b"\x0c" + SQUARE,
}


@pytest.mark.parametrize("name", HONEST)
def test_how_an_editor_saves_a_file_costs_nothing(verdict, name):
    assert verdict(HONEST[name]).status is Status.PASSED


def test_a_line_in_a_file_with_crlf_and_a_mark_is_counted_like_the_learner_sees_it(verdict):
    module = b"\xef\xbb\xbfdef f(n):\r\n    # no\r\n    return n / 0\r\n"
    facts = verdict(module).tests[0].facts
    assert (facts.line, facts.source) == (3, "return n / 0")


@pytest.mark.parametrize("module", [b"", b"\n\n", b"# only a comment\n"])
def test_an_empty_file_is_graded_and_told_what_it_lacks(verdict, module):
    made = verdict(module)
    assert (made.status, made.code, made.detail) == (Status.FAILED, "missing_name", "f")


def test_what_only_the_compiler_finds_is_a_syntax_error_with_its_line(verdict):
    made = verdict(b"def f(n):\n    return n\n\n\nreturn 3\n")
    assert (made.status, made.code, made.line) == (Status.REJECTED, "syntax_error", 5)


@pytest.mark.parametrize(
    "raising",
    [
        b"raise SyntaxError('x', (__file__, 99999, 1, 'x'))\n",
        b"raise SyntaxError('x', (__file__, 10**30, 1, 'x'))\n",
        b"raise SyntaxError('x', (__file__, 'one', 1, 'x'))\n",
        b"raise SyntaxError('x')\n",
    ],
)
def test_a_syntax_error_that_was_raised_by_the_code_is_told_where_that_was(verdict, raising):
    made = verdict(raising)
    assert (made.status, made.code, made.line) == (Status.FAILED, "import_failed", 1)
    assert made.message.startswith("kata.py could not be imported because of line 1, so no test could run: SyntaxError")


def test_no_file_is_missing(verdict):
    made = verdict(None)
    assert (made.status, made.message) == (Status.MISSING, "There is no kata.py in this submission.")
