"""Which loop never ends: told only where it is certain."""

from textwrap import dedent

import pytest

from grader.judge.loops import endless_loop


def loop(text, *lines):
    return endless_loop(dedent(text).encode(), lines)


ONE = """\
def f(n):
    while n > 0:
        n += 1
    return n
"""
CALLED = """\
def f(n):
    while n > 0:
        n = g(n)


def g(n):
    return n + 1
"""
NESTED = """\
def f(n):
    while n:
        for m in range(n):
            n += m
"""
FOREVER = """\
def f(n):
    while True:
        for m in range(n):
            n += m
"""
LEFT = """\
def f(n):
    while True:
        for m in range(n):
            return m
"""


@pytest.mark.parametrize("lines", [(2,), (3,)])
def test_the_only_loop_is_meant(lines):
    assert loop(ONE, *lines) == 2


@pytest.mark.parametrize("lines", [(3,), (3, 7)])
def test_a_function_without_a_loop_is_part_of_the_loop_that_calls_it(lines):
    assert loop(CALLED, *lines) == 2


@pytest.mark.parametrize("lines", [(2,), (3,), (4,)])
def test_of_two_loops_nobody_knows_which_unless_the_outer_one_cannot_be_left(lines):
    assert loop(NESTED, *lines) is None
    assert loop(FOREVER, *lines) == 2
    assert loop(LEFT, *lines) is None


def test_outside_of_every_loop_there_is_none():
    assert loop(ONE, 4) is None
    assert loop(ONE) is None
    assert loop(ONE, 99) is None
