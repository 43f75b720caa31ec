"""Does attempt run the right blocks in the right order, and handle nothing but a ValueError of the action?"""

import asyncio
import traceback
from contextlib import suppress

import pytest
from kit import rng

from four_blocks import attempt


@pytest.mark.task(1)
def test_success_runs_try_else_and_finally():
    """When the action succeeds, three blocks run in this order: try, else, finally. Each is logged once."""
    steps = []

    def succeed():
        return "done"

    attempt(succeed, steps.append)
    assert steps == ["try", "else", "finally"]


@pytest.mark.task(1)
def test_the_value_of_the_action_comes_back():
    """attempt() gives back what the action returned: the very same object."""
    price = rng("price").randrange(10, 10_000)
    basket = [price]
    steps = []

    def ask_the_price():
        return price

    def fetch_the_basket():
        return basket

    assert attempt(ask_the_price, steps.append) == price
    assert attempt(fetch_the_basket, steps.append) is basket


@pytest.mark.task(1)
def test_try_is_logged_before_the_action_runs():
    """"try" is logged before the action runs, and "else" and "finally" after it: a block is logged as it runs."""
    steps = []

    def work():
        steps.append("the action")

    attempt(work, steps.append)
    assert steps == ["try", "the action", "else", "finally"]


@pytest.mark.task(1)
def test_every_value_is_a_success():
    """Whether the action succeeded is told by the absence of an exception, and not by its value. 0, an empty list, None
    and even an exception object are values, as long as they are returned."""
    steps = []
    found = ValueError("returned, not raised")

    def nothing():
        return None

    def find_an_error():
        return found

    assert attempt(int, steps.append) == 0  # int() is 0
    assert attempt(list, steps.append) == []  # list() is []
    assert attempt(nothing, steps.append) is None
    assert attempt(find_an_error, steps.append) is found
    assert steps == ["try", "else", "finally"] * 4


@pytest.mark.task(1)
def test_the_action_is_called_once():
    """attempt() calls the action exactly once, whether it succeeds or fails: a second call could do harm."""
    calls = []

    def succeed():
        calls.append("succeed")

    def fail():
        calls.append("fail")
        raise ValueError("bad text")

    attempt(succeed, [].append)
    attempt(fail, [].append)
    assert calls == ["succeed", "fail"]


@pytest.mark.task(2)
def test_a_value_error_runs_try_except_and_finally():
    """When the action raises a ValueError, three blocks run in this order: try, except, finally. else does not run."""
    steps = []

    def fail():
        raise ValueError("bad text")

    attempt(fail, steps.append)
    assert steps == ["try", "except", "finally"]


@pytest.mark.task(2)
def test_a_handled_error_gives_none():
    """After a ValueError there is no value, so attempt() gives back None: not the exception, not its text, and not what
    log() returned."""
    steps = []

    def log(step):
        steps.append(step)
        return "noted"

    def fail():
        raise ValueError("bad text")

    assert attempt(fail, log) is None
    assert steps == ["try", "except", "finally"]


@pytest.mark.task(2)
def test_a_subclass_of_value_error_is_handled_too():
    """A class that inherits from ValueError is a ValueError as well: the except block runs for it."""
    steps = []

    def decode():
        return b"\xff".decode("utf-8")

    assert attempt(decode, steps.append) is None
    assert steps == ["try", "except", "finally"]


@pytest.mark.task(3)
@pytest.mark.parametrize("kind", [TypeError, KeyError, ZeroDivisionError, OSError, Exception])
def test_another_error_comes_out_as_it_is(kind):
    """attempt() handles ValueError only. Any other exception comes out of it: the very same object, neither swallowed
    nor replaced."""
    error = kind("attempt() knows nothing about this one")
    steps = []

    def fail():
        raise error

    with pytest.raises(kind) as caught:
        attempt(fail, steps.append)
    assert caught.value is error


@pytest.mark.task(3)
@pytest.mark.parametrize("kind", [TypeError, KeyError, ZeroDivisionError, OSError, Exception])
def test_another_error_runs_only_try_and_finally(kind):
    """An exception that is not handled runs neither except nor else. finally runs all the same, on its way out."""
    steps = []

    def fail():
        raise kind("attempt() knows nothing about this one")

    with suppress(Exception):
        attempt(fail, steps.append)
    assert steps == ["try", "finally"]


@pytest.mark.task(3)
@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit, GeneratorExit, asyncio.CancelledError])
def test_what_is_no_exception_comes_out_as_it_is(kind):
    """KeyboardInterrupt (Ctrl-C) and its like ask the program to stop: they inherit from BaseException, not from
    Exception, and come out of attempt() as the very same object."""
    stop = kind()
    steps = []

    def interrupted():
        raise stop

    with pytest.raises(kind) as caught:
        attempt(interrupted, steps.append)
    assert caught.value is stop


@pytest.mark.task(3)
@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit, GeneratorExit, asyncio.CancelledError])
def test_finally_runs_for_them_as_well(kind):
    """finally runs whatever comes out, KeyboardInterrupt and its like included, and neither except nor else does."""
    steps = []

    def interrupted():
        raise kind

    with suppress(Exception, kind):
        attempt(interrupted, steps.append)
    assert steps == ["try", "finally"]


@pytest.mark.task(3)
def test_another_error_keeps_its_cause_and_context():
    """What an exception says about its origin stays as it was: attempt() changes neither __cause__ nor __context__."""
    full = OSError("the disk is full")
    error = KeyError("report.txt")
    error.__cause__ = full
    steps = []

    def fail():
        raise error

    with pytest.raises(KeyError):
        attempt(fail, steps.append)
    assert error.__cause__ is full
    assert error.__context__ is None


@pytest.mark.task(3)
def test_another_error_keeps_its_traceback():
    """The traceback of an exception leads to the place where it was raised: here to the function look_up."""
    steps = []

    def look_up():
        raise KeyError("report.txt")

    with pytest.raises(KeyError) as caught:
        attempt(look_up, steps.append)
    last = traceback.extract_tb(caught.value.__traceback__)[-1]
    assert last.name == "look_up"


@pytest.mark.task(4)
def test_an_error_of_the_else_block_comes_out():
    """An except clause guards the try block and nothing else: a ValueError that log("else") raises comes out."""
    error = ValueError("the log is full")

    def succeed():
        return "done"

    def log(step):
        if step == "else":
            raise error

    with pytest.raises(ValueError) as caught:
        attempt(succeed, log)
    assert caught.value is error


@pytest.mark.task(4)
def test_after_an_error_of_the_else_block_only_finally_runs():
    """When log("else") raises a ValueError, the except block of the same statement does not run, and finally does."""
    steps = []

    def succeed():
        return "done"

    def log(step):
        steps.append(step)
        if step == "else":
            raise ValueError("the log is full")

    with suppress(Exception):
        attempt(succeed, log)
    assert steps == ["try", "else", "finally"]


@pytest.mark.task(4)
@pytest.mark.parametrize("kind", [ValueError, KeyError, KeyboardInterrupt])
def test_an_error_of_the_except_block_comes_out(kind):
    """The except block is not guarded either: what log("except") raises comes out, whatever it is."""
    error = kind("the log is full")

    def fail():
        raise ValueError("bad text")

    def log(step):
        if step == "except":
            raise error

    with pytest.raises(kind) as caught:
        attempt(fail, log)
    assert caught.value is error


@pytest.mark.task(4)
def test_after_an_error_of_the_except_block_only_finally_runs():
    """When log("except") raises, the handler has failed itself. finally runs even then, and nothing runs twice."""
    steps = []

    def fail():
        raise ValueError("bad text")

    def log(step):
        steps.append(step)
        if step == "except":
            raise ValueError("the log is full")

    with suppress(Exception):
        attempt(fail, log)
    assert steps == ["try", "except", "finally"]
