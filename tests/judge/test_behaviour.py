"""What two attempts have in common that behave alike in a test."""

from dataclasses import replace

import pytest

from grader.judge.behaviour import HANGS, behaviour_of
from grader.model import Exercise, Outcome, TestRun, Trace

SUITE = b"def test_it():\n    assert f(2) == 4\n    f(3)\n"
EXERCISE = Exercise(id="t/kata", stub=b"", suite=SUITE, title={})
MODULE = b'def f(n):\n    raise ValueError("no")\n    n.x\n'
COMPARED = Trace(kind="AssertionError", text="assert 3 == 4", op="==", left="3", right="4", suite_line=2)
RAISED = Trace(kind="ValueError", text="no", line=2, suite_line=3)


def digest(trace, module=MODULE, outcome=Outcome.FAILED):
    return behaviour_of(EXERCISE, module, TestRun(id="test_it", outcome=outcome, trace=trace))


def test_it_is_eight_hexadecimal_digits():
    assert len(digest(COMPARED)) == 8
    assert int(digest(COMPARED), 16) >= 0


@pytest.mark.parametrize("change", [{"left": "5"}, {"op": "is"}, {"suite_line": 3}, {"kind": "TypeError"}])
def test_another_value_operator_place_or_kind_is_another_behaviour(change):
    assert digest(replace(COMPARED, **change)) != digest(COMPARED)


def test_the_learners_own_words_and_lines_do_not_count():
    other = b'import os\ndef f(n):\n    raise ValueError("another text")\n'
    assert digest(replace(RAISED, text="another text", line=3), other) == digest(RAISED)


def test_pythons_own_words_do():
    one, other = (replace(RAISED, kind="TypeError", text=text, line=3) for text in ("no len", "not iterable"))
    assert digest(one) != digest(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("<C object at 0x7f0000000001>", "<C object at 0x7f0000000002>"),
        ("{b, a}", "{a, b}"),
        ("<function g.<locals>.<listcomp>.<lambda>>", "<function g.<locals>.<lambda>>"),
        ("<Task name='Task-3' at /usr/lib/python3.11/tasks.py:12>", "<Task name='Task-9' at /lib/tasks.py:15>"),
    ],
)
def test_what_differs_from_run_to_run_or_from_python_to_python_does_not(one, other):
    assert digest(replace(COMPARED, left=one)) == digest(replace(COMPARED, left=other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("{'a': 1, 'b': 2}", "{'a': 2, 'b': 1}"),
        ("{'a': 1, 'b': 2}", "{'b': 2, 'a': 1}"),
        ("'{12} of 3'", "'{21} of 3'"),
        ("{12, 3}", "{13, 2}"),
    ],
)
def test_other_values_between_braces_are_another_behaviour(one, other):
    assert digest(replace(COMPARED, left=one)) != digest(replace(COMPARED, left=other))


def test_a_test_that_passed_has_none_and_of_a_hang_only_that_it_hangs_counts():
    assert digest(None, outcome=Outcome.PASSED) == ""
    assert digest(None, outcome=Outcome.TIMED_OUT) == digest(COMPARED, outcome=Outcome.TIMED_OUT) == HANGS
