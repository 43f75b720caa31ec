"""Modules that are odd as files (group 46), odd and right (47), or not what was asked for (48)."""

import json

from cases import REFERENCE
from packing import as_a_module, case

from grader.intake.module import MAX_BYTES

# 46: nothing that Python could read, or should


def filled(start, part, end):
    """The longest module that begins and ends so, with as many of the part between as there is room for."""
    return start + part * ((MAX_BYTES - len(start) - len(end)) // len(part)) + end


REJECTED = {
    "of_30_megabytes": (b"x = 1\n" * 5_000_000, "too_large", None),
    "a_byte_too_large": (b"#" * (MAX_BYTES + 1), "too_large", None),
    "in_100000_parentheses": (b"x = " + b"(" * 100_000 + b")" * 100_000, "syntax_error | too_large", None),
    "in_parentheses_without_end": (filled(b"\n\nx = ", b"(", b"\n"), "syntax_error", 3),
    "in_brackets_that_do_not_match": (b"\n" + b"([{" * 60 + b")]}" * 60, "syntax_error", 2),
    "with_operators_without_end": (filled(b"x = ", b"not ", b"x\n"), "too_deep", 1),
    "with_calls_without_end": (filled(b"x", b"()", b"\n"), "too_deep", 1),
    "in_300_indentations": (
        b"".join(b" " * deep + b"if 1:\n" for deep in range(300)),
        "syntax_error | too_deep",
        None,
    ),
    "with_a_nul": (b"x = 1\ny = 2\n# \0\n", "nul_byte", 3),
    "in_utf_7": (b"# coding: utf-7\nx = +AGE-\n", "coding_cookie", 1),
    "in_an_unknown_encoding": (b"#!/usr/bin/env python3\n# -*- coding: hostile -*-\n", "coding_cookie", 2),
    "in_a_compressed_encoding": (b"# coding: zlib\nx = 1\n", "coding_cookie", 1),
    "in_escapes": (b"# coding: unicode_escape\nx = 1\\nimport os\n", "coding_cookie", 1),
    "in_escapes_behind_a_line_end_of_old": (
        b"\r# coding: unicode_escape\r# \\nraise SystemExit\\n\r",
        "coding_cookie",
        2,
    ),
    "in_an_encoding_with_an_endless_name": (filled(b"# coding: ", b"a", b"\n"), "coding_cookie", 1),
    "in_latin_1": ("x = 1\ny = 'café'\n".encode("latin-1"), "not_utf8", 2),
    "in_utf_16": ("x = 1\n".encode("utf-16"), "utf16", 1),
    "in_an_overlong_form": (b"x = 1\ny = '\xc0\xaf'\n", "not_utf8", 2),
    "with_tabs_and_spaces": (b"if 1:\n\tx = 1\n        y = 2\n", "indentation", 3),
    "in_python_2": (b"class CountDown:\n    def next(self):\n        print self.left\n", "syntax_error", 3),
    "a_renamed_notebook": (
        json.dumps({"cells": [{"source": REFERENCE.decode()}], "metadata": {}, "nbformat": 4}).encode(),
        "notebook",
        1,
    ),
    "with_a_merge_conflict": (b"x = 1\n<<<<<<< HEAD\ny = 2\n=======\n", "merge_marker", 2),
    "a_picture": (b"\x89PNG\r\n\x1a\n", "other_format", 1),
    "with_an_endless_name_to_import": (filled(b"import a", b".a", b"\n"), "too_deep", 1),
    "with_an_endless_name_to_import_from": (filled(b"\nfrom a", b".a", b" import b\n"), "too_deep", 2),
    "with_an_endless_name_over_many_lines": (filled(b"import a", b" \\\n.  a", b"\n"), "too_deep", 1),
    "with_an_endless_name_of_accents": (filled(b"import a", ".a\u0301".encode(), b"\n"), "too_deep", 1),
    "with_an_endless_name_of_dots_in_the_middle": (filled(b"import a", ".a\u00b7".encode(), b"\n"), "too_deep", 1),
    "with_a_wrong_string_of_very_many_fields": (filled(b"x = f'", b"{a}", b"{1 1}'\n"), "syntax_error | too_deep", 1),
    "with_a_number_of_very_many_digits": (filled(b"x = ", b"9", b"\n"), "syntax_error", 1),
}

for word, (module, code, line) in REJECTED.items():
    case(group=46, expect="rejected", code=code, line=line, name=f"module_{word}")(as_a_module(module))

#: As large as may be and quick to run, but with as much to look at as a tree can hold.
LARGE = {
    "of_very_many_statements": filled(b"a = 0\n", b"a;", b"\n"),
    "of_very_many_fields": filled(b"a = 0\nx = f'", b"{a}", b"'\n"),
    "of_very_many_arguments": filled(b"def f(*a, **b): pass\na = ()\nf(", b"*a,", b")\n"),
    "of_very_many_slices": filled(b"class A:\n def __class_getitem__(a, b): pass\nA[", b"1:1,", b"]\n"),
    "of_a_huge_hexadecimal_number": filled(b"x = 0x", b"f", b"\n"),
    "of_very_many_findings": filled(b"class A:\n f_back = 0\na = A()\n", b"a.f_back\n", b"\n"),
    "of_very_many_braces": filled(b"x = '", b"{", b"'\n"),
    "of_a_default_nested_deeply": REFERENCE.replace(b"self, start", b"start=" + b"+".join([b"1"] * 900)),
    "of_a_loop_nested_deeply": REFERENCE.replace(b"return self\n", b"while " + b"not " * 901 + b"1 < 0: pass\n"),
}

for word, module in LARGE.items():
    case(group=46, expect="failed | rejected | timed_out | out_of_memory", name=f"module_{word}")(as_a_module(module))

# 47: odd, and as good as any other

BOM = b"\xef\xbb\xbf"
GRADED = {
    "with_a_byte_order_mark": BOM + REFERENCE,
    "with_windows_line_ends": REFERENCE.replace(b"\n", b"\r\n"),
    "with_old_line_ends": REFERENCE.replace(b"\n", b"\r"),
    "without_a_final_newline": REFERENCE.rstrip(),
    "with_a_coding_cookie": b"# coding: utf-8\n" + REFERENCE,
    "with_an_editor_s_cookie": b"#!/usr/bin/python\n# vim: set fileencoding=UTF-8 :\n" + REFERENCE,
    "with_everything_at_once": (BOM + b"# -*- coding: utf-8 -*-\n" + REFERENCE).replace(b"\n", b"\r\n").rstrip(),
    "with_tabs": REFERENCE.replace(b"    ", b"\t"),
    "with_form_feeds": b"\x0c\n" + REFERENCE.replace(b"\n\n", b"\n\x0c\n"),
    "in_korean": "# 아래로 세기 🎉\n".encode() + REFERENCE.replace(b"left", "남은_수".encode()),
    "of_the_largest_size": filled(REFERENCE, b"#", b"\n"),
}

for word, module in GRADED.items():
    case(group=47, expect="passed/clean", correct=True, name=f"module_{word}")(as_a_module(module))

# 48: not what was asked for, in words that a learner understands

UNFINISHED = {
    "empty": (b"", "missing_name", "CountDown"),
    "of_nothing_but_space": (b"\n \n\t\n", "missing_name", "CountDown"),
    "of_nothing_but_a_comment": ("# 나중에 하겠습니다\n".encode(), "missing_name", "CountDown"),
    "with_another_name": (REFERENCE.replace(b"CountDown", b"Countdown"), "missing_name", "CountDown"),
    "that_deletes_the_name": (REFERENCE + b"\ndel CountDown\n", "missing_name", "CountDown"),
    "that_imports_itself": (b"from count_down import CountDown\n", "import_failed | missing_name", "CountDown"),
    "with_a_wrong_arity": (REFERENCE.replace(b"self, start", b"self"), "tests_failed", "takes 1 positional argument"),
    "that_asks_for_more": (REFERENCE.replace(b"start):", b"start, step):"), "tests_failed", "'step'"),
    "with_a_constant": (b"CountDown = 3\n", "tests_failed", "'int' object is not callable"),
    "with_nothing": (b"CountDown = None\n", "tests_failed", "'NoneType' object is not callable"),
    "with_a_module": (b"import math as CountDown\n", "tests_failed", "'module' object is not callable"),
    "with_a_class_of_nothing": (b"class CountDown:\n    pass\n", "tests_failed", "CountDown() takes no arguments"),
    "with_a_class_that_cannot_be_made": (
        REFERENCE.replace(b"class CountDown", b"import abc\n\nclass CountDown(abc.ABC)").replace(
            b"    def __next__", b"    @abc.abstractmethod\n    def __next__"
        ),
        "tests_failed",
        "abstract",
    ),
    "that_returns_nothing": (b"def CountDown(start):\n    pass\n", "tests_failed", "NoneType"),
    "that_prints_instead": (b"def CountDown(start):\n    print(start)\n    return []\n", "tests_failed", "[]"),
    "that_is_a_list": (
        b"def CountDown(start):\n    return list(range(start, 0, -1))\n",
        "tests_failed",
        "not an iterator",
    ),
    "that_raises_as_it_is_imported": (
        b"\nx = 1 / 0\n",
        "import_failed",
        "ZeroDivisionError: division by zero",
    ),
    "that_asks_at_import": (b"start = int(input())\n", "import_failed", "EOFError"),
    "with_a_return_outside": (b"x = 1\nreturn x\n", "syntax_error", "'return' outside function"),
}

for word, (module, code, says) in UNFINISHED.items():
    told = "rejected" if code == "syntax_error" else "failed"
    case(group=48, expect=told, code=code, says=says, name=f"module_{word}")(as_a_module(module))
