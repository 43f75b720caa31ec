"""Do to_int and call catch what they know, and nothing else?"""

import pytest
from kit import rng

from catch_one_thing import call, to_int


@pytest.mark.task(1)
def test_text_that_spells_a_number_gives_that_number():
    """Text that spells a number gives that number; the default plays no part."""
    number = rng("good text").randrange(10, 10_000)
    text = str(number)
    assert to_int("42") == 42
    assert to_int(text) == number
    assert to_int(text, -1) == number


@pytest.mark.task(1)
def test_bad_text_gives_the_default():
    """Text that spells no number gives the default, or 0 where the caller names none."""
    default = rng("default").randrange(10, 10_000)
    assert to_int("x") == 0
    assert to_int("") == 0
    assert to_int("x", default) == default
    assert to_int("3.5", default=default) == default


@pytest.mark.task(1)
def test_int_decides_what_spells_a_number():
    """int() itself decides what spells a number. It reads signs, spaces and underscores that isdigit() refuses,
    and refuses characters that isdigit() lets through.
    """
    assert to_int("-3") == -3
    assert to_int(" 7 ") == 7
    assert to_int("+1_000") == 1000
    assert to_int("²", 9) == 9


@pytest.mark.task(1)
def test_zero_is_a_number():
    """The text "0" spells a number: 0 is a result, not a missing one."""
    assert to_int("0", 5) == 0
    assert to_int("000", 5) == 0


@pytest.mark.task(2)
def test_what_is_no_text_is_a_type_error():
    """to_int(None) raises TypeError: that is a mistake in the caller, not bad text, and a default would hide it."""
    with pytest.raises(TypeError):
        to_int(None)
    with pytest.raises(TypeError):
        to_int(["7"], 3)


@pytest.mark.task(3)
def test_a_value_comes_back_with_an_empty_message():
    """When the function returns a value, call() gives that value and the empty message ""."""
    price = rng("value").randrange(10, 10_000)

    def ask_the_price():
        return price

    assert call(ask_the_price) == (price, "")


@pytest.mark.task(3)
def test_empty_values_are_values():
    """0, an empty list and None are values like any other: only an exception makes a message."""

    def nothing():
        return None

    assert call(int) == (0, "")  # int() is 0
    assert call(list) == ([], "")  # list() is []
    assert call(nothing) == (None, "")


@pytest.mark.task(3)
def test_a_zero_division_error_becomes_its_text():
    """A ZeroDivisionError in the function becomes None and the text of that error."""
    text = f"{rng('apples').randrange(10, 10_000)} apples for nobody"

    def share():
        raise ZeroDivisionError(text)

    assert call(share) == (None, text)


@pytest.mark.task(3)
def test_a_name_error_becomes_its_text():
    """A NameError is caught as well as a ZeroDivisionError: one except clause can name several exceptions."""
    text = f"nobody here is called {rng('names').choice(['Ada', 'Grace', 'Barbara'])}"

    def greet():
        raise NameError(text)

    assert call(greet) == (None, text)


@pytest.mark.task(3)
def test_a_subclass_of_a_caught_error_is_caught_too():
    """except NameError also catches what inherits from NameError, and an UnboundLocalError does."""

    def too_early():
        raise UnboundLocalError("total has no value yet")

    assert call(too_early) == (None, "total has no value yet")


@pytest.mark.task(3)
def test_the_message_is_a_str():
    """The message is a str, what str() makes of the error, and not the exception object. An error may have no text."""

    def divide():
        return 1 // 0

    def no_text():
        raise ZeroDivisionError

    value, message = call(divide)
    assert value is None
    assert type(message) is str
    assert call(no_text) == (None, "")


@pytest.mark.task(3)
def test_the_function_is_called_once():
    """call() calls the function exactly once, whether it succeeds or fails: a second call could do harm."""
    calls = []

    def succeed():
        calls.append("succeed")

    def fail():
        calls.append("fail")
        raise ZeroDivisionError("nothing to divide by")

    call(succeed)
    call(fail)
    assert calls == ["succeed", "fail"]


@pytest.mark.task(3)
def test_the_program_goes_on_after_a_caught_error():
    """An exception skips the rest of the function, but once it is caught the program goes on after call()."""
    steps = []

    def divide():
        steps.append("before the division")
        steps.append(1 // 0)
        steps.append("after the division")

    call(divide)
    steps.append("after call()")
    assert steps == ["before the division", "after call()"]


@pytest.mark.task(4)
@pytest.mark.parametrize("kind", [ValueError, TypeError, KeyError, OverflowError, RuntimeError])
def test_any_other_error_comes_out_as_it_is(kind):
    """call() handles two kinds of error. Every other one comes out as the same object, neither swallowed nor replaced,
    even if it is a close relative.
    """
    error = kind("call() knows nothing about this one")

    def fail():
        raise error

    with pytest.raises(kind) as caught:
        call(fail)
    assert caught.value is error


@pytest.mark.task(4)
@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit])
def test_a_wish_to_stop_gets_through(kind):
    """KeyboardInterrupt (Ctrl-C) and SystemExit get through call(): they are no errors but ask the program to
    stop.
    """
    stop = kind()

    def interrupted():
        raise stop

    try:
        came_out = call(interrupted)
    except kind as error:
        came_out = error
    assert came_out is stop
