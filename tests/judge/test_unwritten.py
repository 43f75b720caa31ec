"""A NotImplementedError tells that a part is not written only where the function is still the stub's."""

import pytest

from grader.judge.tasks import task_states
from grader.judge.unwritten import unwritten_function
from grader.model import Outcome, TaskState, TestResult, Trace

STUB = b'''def f(n):
    """Say it."""
    raise NotImplementedError


class C:
    def m(self):
        raise NotImplementedError
'''


def function_at(line, module, kind="NotImplementedError"):
    return unwritten_function(Trace(kind=kind, line=line), module, STUB)


def test_the_function_is_named():
    assert function_at(3, STUB) == "f"
    assert function_at(8, STUB) == "C.m"


def test_a_stub_that_is_no_python_and_code_nested_too_deeply_are_no_fault_of_ours():
    raised = Trace(kind="NotImplementedError", line=2)
    assert unwritten_function(raised, b"def f(n):\n    raise NotImplementedError\n", b"def f(:\n") == ""
    deep = f"def f(n):\n    n = {'+'.join(['1'] * 900)}\n    raise NotImplementedError\n".encode()
    assert function_at(3, deep) == ""


def test_a_comment_or_a_print_does_not_write_it():
    assert function_at(4, b"def f(n):\n    # now what\n    print('here')\n    raise NotImplementedError\n") == "f"


@pytest.mark.parametrize(
    "module",
    [
        b"def f(n):\n    if n < 0:\n        raise NotImplementedError\n    return n\n",
        b"def g(n):\n    \n    raise NotImplementedError\n",
        b"def f(n):\n    n += 1\n    raise NotImplementedError\n",
    ],
)
def test_what_the_learner_raises_is_their_own(module):
    assert function_at(3, module) == ""


def test_other_exceptions_and_other_places_are_not_meant():
    assert function_at(3, STUB, "ValueError") == ""
    assert function_at(None, STUB) == ""


def result(task, outcome, unwritten=""):
    return TestResult(id=f"test_{task}", task=task, outcome=outcome, weight=1.0, unwritten=unwritten)


def test_a_task_is_as_far_as_its_tests_together():
    tests = [
        result(2, Outcome.PASSED),
        result(2, Outcome.FAILED),
        result(1, Outcome.PASSED),
        result(3, Outcome.FAILED, "f"),
        result(3, Outcome.PASSED),
        result(4, Outcome.NOT_RUN),
        result(5, Outcome.FAILED, "f"),
        result(5, Outcome.TIMED_OUT),
    ]
    assert list(task_states(tests).items()) == [
        (1, TaskState.PASSED),
        (2, TaskState.FAILED),
        (3, TaskState.UNWRITTEN),
        (4, TaskState.NOT_RUN),
        (5, TaskState.FAILED),
    ]
