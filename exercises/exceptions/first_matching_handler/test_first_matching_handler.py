"""Does describe find the right word for every exception, and let those through that are none of its business?"""

import asyncio
import traceback
from contextlib import suppress

import pytest
from kit import rng

from first_matching_handler import describe


def raising(error):
    """A function that raises `error`, which is an exception or a class of exceptions."""

    def fail():
        raise error

    return fail


@pytest.mark.task(1)
def test_no_exception_is_ok():
    """A function that raises nothing is "ok", and describe() returns that word: printing it is not enough."""

    def succeed():
        return rng("ok").randrange(10, 10_000)

    assert describe(succeed) == "ok"


@pytest.mark.task(1)
def test_any_value_is_ok():
    """What the function returns plays no part. 0, None and even an exception object are "ok": they were not raised."""
    found = KeyError("returned, not raised")

    def nothing():
        return None

    def find_an_error():
        return found

    assert describe(int) == "ok"  # int() is 0
    assert describe(nothing) == "ok"
    assert describe(find_an_error) == "ok"


@pytest.mark.task(1)
def test_the_function_is_called_once():
    """describe() calls the function exactly once, whatever it raises: a second call could do harm."""
    calls = []

    def succeed():
        calls.append("succeed")

    def miss():
        calls.append("miss")
        raise IndexError("no such page")

    def fail():
        calls.append("fail")
        raise TypeError("no text")

    for function in [succeed, miss, fail]:
        with suppress(Exception):
            describe(function)
    assert calls == ["succeed", "miss", "fail"]


@pytest.mark.task(2)
def test_a_division_by_zero_is_a_division():
    """ZeroDivisionError has a word of its own, "division". It inherits from ArithmeticError, and the first clause that
    fits decides."""

    def divide():
        return 1 // 0

    assert describe(divide) == "division"
    assert describe(raising(ZeroDivisionError("shared by nobody"))) == "division"


@pytest.mark.task(2)
@pytest.mark.parametrize("kind", [OverflowError, FloatingPointError, ArithmeticError])
def test_any_other_arithmetic_error_is_arithmetic(kind):
    """ArithmeticError itself, and what inherits from it, is "arithmetic", except for ZeroDivisionError."""
    error = kind("the number is too large")
    assert describe(raising(error)) == "arithmetic"


@pytest.mark.task(2)
def test_a_missing_key_is_a_lookup():
    """KeyError, which a dict raises for a key that is not there, is "lookup"."""

    def look_up():
        return {"apple": 3}["pear"]

    assert describe(look_up) == "lookup"


@pytest.mark.task(2)
def test_a_missing_index_is_a_lookup():
    """IndexError, which a list raises for a position that is not there, is "lookup", like KeyError."""

    def look_up():
        return ["apple"][7]

    assert describe(look_up) == "lookup"


@pytest.mark.task(3)
@pytest.mark.parametrize("kind", [ValueError, TypeError, StopIteration, RecursionError, AssertionError, Exception])
def test_any_other_exception_is_told_by_its_name(kind):
    """For any other Exception the word is "other: " and the name of the class: not its text, and not the class with
    everything that Python shows of it."""
    name = kind.__name__
    assert describe(raising(kind("something else"))) == f"other: {name}"


@pytest.mark.task(3)
def test_the_parent_of_both_is_no_lookup():
    """LookupError is the parent class of KeyError and IndexError. It is not one of the two, so it has its own name."""
    error = LookupError("unknown encoding")
    assert describe(raising(error)) == "other: LookupError"


@pytest.mark.task(3)
def test_an_exception_without_a_text_has_a_name_all_the_same():
    """The name is that of the class, so an exception that was raised without a text, as a class alone, has one too."""
    assert describe(raising(ValueError)) == "other: ValueError"
    assert describe(raising(OSError)) == "other: OSError"


@pytest.mark.task(3)
def test_the_name_is_the_short_one():
    """The name of a class is what stands behind the word `class`, without the place where the class was made. How its
    exceptions show themselves does not matter."""

    class Shop:
        class SoldOut(Exception):
            pass

    class Late(Exception):
        def __repr__(self):
            return "<a late train>"

    assert describe(raising(Shop.SoldOut("no more pears"))) == "other: SoldOut"
    assert describe(raising(Late(20))) == "other: Late"


@pytest.mark.task(3)
def test_only_what_comes_out_counts():
    """An exception that the function handles itself is nobody's business: "ok". If it raises another one instead, then
    that one counts."""

    def handles_it():
        try:
            return {"apple": 3}["pear"]
        except KeyError:
            return 0

    def replaces_it():
        try:
            return {"apple": 3}["pear"]
        except KeyError:
            raise TypeError("no such fruit") from None

    assert describe(handles_it) == "ok"
    assert describe(replaces_it) == "other: TypeError"


@pytest.mark.task(4)
@pytest.mark.parametrize(
    ("parent", "word"),
    [
        (ZeroDivisionError, "division"),
        (OverflowError, "arithmetic"),
        (ArithmeticError, "arithmetic"),
        (KeyError, "lookup"),
        (IndexError, "lookup"),
    ],
)
def test_a_subclass_goes_where_its_parent_goes(parent, word):
    """An except clause also catches what inherits from the class that it names, directly or through other classes: a
    new class gets the word of its parent."""

    class Child(parent):
        pass

    class Grandchild(Child):
        pass

    assert describe(raising(Child("made a moment ago"))) == word
    assert describe(raising(Grandchild("made a moment ago"))) == word


@pytest.mark.task(4)
def test_a_subclass_of_another_exception_is_told_by_its_own_name():
    """A new class whose parents have no word of their own is told by its own name, and not by the name of a parent."""
    number = rng("new class").randrange(10, 10_000)
    trouble = type(f"Trouble{number}", (ValueError,), {})
    missing = type(f"Missing{number}", (LookupError,), {})
    assert describe(raising(trouble("made a moment ago"))) == f"other: Trouble{number}"
    assert describe(raising(missing("made a moment ago"))) == f"other: Missing{number}"


@pytest.mark.task(5)
@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit, GeneratorExit, asyncio.CancelledError])
def test_a_wish_to_stop_comes_out(kind):
    """KeyboardInterrupt (Ctrl-C), SystemExit and their like are not an Exception: they ask something to stop, and come
    out of describe()."""
    with pytest.raises(kind):
        describe(raising(kind))


@pytest.mark.task(5)
def test_your_own_wish_to_stop_comes_out_too():
    """Whatever inherits from BaseException and not from Exception comes out, also a class that was made just now."""

    class Shutdown(BaseException):
        pass

    class Abort(KeyboardInterrupt):
        pass

    with pytest.raises(Shutdown):
        describe(raising(Shutdown))
    with pytest.raises(Abort):
        describe(raising(Abort))


@pytest.mark.task(5)
@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit])
def test_the_very_same_object_comes_out(kind):
    """What comes out of describe() is the very object that the function raised, and not a new one of the same class."""
    stop = kind()
    with pytest.raises(kind) as caught:
        describe(raising(stop))
    assert caught.value is stop


@pytest.mark.task(5)
def test_what_comes_out_is_unchanged():
    """What comes out of describe() keeps its __cause__ and its __context__, and its traceback leads to the function
    that raised it."""
    full = OSError("the disk is full")
    stop = SystemExit("giving up")
    stop.__cause__ = full

    def give_up():
        raise stop

    with pytest.raises(SystemExit) as caught:
        describe(give_up)
    last = traceback.extract_tb(caught.value.__traceback__)[-1]
    assert last.name == "give_up"
    assert stop.__cause__ is full
    assert stop.__context__ is None
