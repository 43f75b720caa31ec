"""Which loop never ends: told only where it is certain."""

from textwrap import dedent

import pytest

from grader.judge.loops import endless_loop, may_take_long_to_import


def loop(text, *lines):
    return endless_loop(dedent(text).encode(), lines)


STUCK = """\
def f(n):
    found = []
    while n > 0:
        found.append(n % 10)
    return found
"""
FOREVER = """\
def f(n):
    while True:
        for m in range(n):
            n += m
"""
INNER = """\
def f(items):
    for item in items:
        while True:
            item += 1


def g(items):
    return f(items)
"""
CHANGING = """\
def f(n):
    while n != 1:
        n += 2
"""
EXHAUSTED = """\
def f(source):
    found = []
    try:
        while True:
            found.append(next(source))
    except StopIteration:
        return found
"""
INDEXED = """\
def f(items):
    n = 0
    while True:
        n += items[n]
"""
LEFT = """\
def f(n):
    while True:
        for m in range(n):
            return m
"""
CALLING = """\
def f(n):
    while True:
        n = g(n)


def g(n):
    return n + 1
"""
GROWING = """\
def f(items):
    while not items:
        items.append(1)
"""
LONG = """\
def f(n):
    for m in range(n):
        n += m
"""
YIELDING = """\
def f(n):
    while n > 0:
        yield n
"""
NEVER_ENTERED = """\
def f(n):
    while n > 0:
        pass
    else:
        n += 1
"""


@pytest.mark.parametrize("lines", [(3,), (4,)])
def test_a_loop_whose_condition_nothing_changes_is_meant(lines):
    assert loop(STUCK, *lines) == 3


@pytest.mark.parametrize("lines", [(2,), (3,), (4,)])
def test_a_loop_that_cannot_be_left_is_meant_wherever_in_it_the_time_was_up(lines):
    assert loop(FOREVER, *lines) == 2


def test_it_may_be_in_another_loop_and_in_a_function_that_another_one_calls():
    assert loop(INNER, 8, 3) == 3
    assert loop(INNER, 8, 4) == 3
    assert loop(INNER, 8, 2) is None


@pytest.mark.parametrize("text", [CHANGING, EXHAUSTED, INDEXED, LEFT, CALLING, GROWING, LONG, YIELDING, NEVER_ENTERED])
def test_a_loop_that_may_end_yet_is_never_named(text):
    assert {loop(text, line) for line in range(1, 10)} == {None}
    assert loop(text, 3, 7) is None


def test_outside_of_every_loop_there_is_none():
    assert loop(STUCK, 5) is None
    assert loop(STUCK) is None
    assert loop(STUCK, 99) is None


@pytest.mark.parametrize(
    ("condition", "step", "is_endless"),
    [
        ("n > 0", "n += 1", True),
        ("n >= 0", "n += 0.5", True),
        ("n < 9", "n -= 1", True),
        ("n <= 9.5", "n -= 2", True),
        ("n > 0", "n -= 1", False),
        ("n < 9", "n += 1", False),
        ("n > 0", "n += m", False),
        ("n > 0", "n += -1", False),
        ("n > 0", "n *= 2", False),
        ("n > 0", "n += 1; n = m", False),
        ("n > m", "n += 1", False),
        ("n > 0 and m", "n += 1", False),
    ],
)
def test_a_number_that_moves_away_from_the_end_of_the_loop(condition, step, is_endless):
    source = f"def f(n, m):\n    while {condition}:\n        {step}\n"
    assert loop(source, 3) == (2 if is_endless else None)


GIVEN = b"from typing import TypeVar\n\nT = TypeVar('T')\n\n\ndef f(n=max(1, 2)):\n    raise NotImplementedError\n"


@pytest.mark.parametrize(
    "text",
    [
        b"while True: pass\n",
        b"print(f(1))\n",
        b"class C:\n    x = f(1)\n",
        b"def g(n=f(1)): pass\n",
        b"@f(1)\ndef g(): pass\n",
        b"@f\ndef g(): pass\n",
        b"@f\nclass C: pass\n",
        b"X = 7 ** 10_000_000\n",
        b"X = 1 << Y\n",
    ],
)
def test_what_runs_at_the_import_may_take_long(text):
    assert may_take_long_to_import(GIVEN + text, GIVEN)


@pytest.mark.parametrize(
    "text", [b"", b"import math\n", b"def g():\n    while True: pass\n", b"LIMIT = 3\n", b"class C:\n    x = 1\n"]
)
def test_what_only_defines_does_not_take_long(text):
    assert not may_take_long_to_import(GIVEN + text, GIVEN)


def test_conditions_and_statements_nested_deeper_than_python_calls_itself():
    assert loop(f"def f(n):\n    while {'not ' * 900}n < 3:\n        pass\n", 3) == 2
    deep = f"X = {'+'.join(['1'] * 900)}\n".encode()
    assert not may_take_long_to_import(deep, b"def f(:\n")
