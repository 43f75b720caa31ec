"""Does totals add up what it is sent, and answer the two exceptions that it knows?"""

from collections.abc import Generator
from contextlib import suppress
from inspect import getgeneratorstate
from itertools import accumulate

import pytest
from kit import rng, transcript

from reset_by_throw import Report, Reset, totals


class Shutdown(BaseException):
    """Not an Exception, like KeyboardInterrupt and asyncio's CancelledError."""


def started():
    """A coroutine at its first yield, ready to receive."""
    numbers = totals()
    next(numbers)
    return numbers


def story_of(numbers, *steps):
    """What happens when the steps are taken on a coroutine, one line for each step."""
    entries = transcript(numbers, steps)
    return [f"{said} {answered}" for said, answered in zip(entries[::2], entries[1::2], strict=True)]


@pytest.mark.task(1)
def test_it_is_a_generator():
    """A call of totals() gives back a generator, which a function with a yield in it makes by itself."""
    assert isinstance(totals(), Generator)


@pytest.mark.task(1)
def test_the_first_next_hands_out_0():
    """The first next() runs up to the first yield. No number has come in yet, so the total that goes out is 0."""
    assert next(totals()) == 0


@pytest.mark.task(1)
def test_every_send_hands_back_the_total():
    """send(number) gives back the total of all numbers up to this one, whether they are positive, negative or 0."""
    assert story_of(totals(), "next", ("send", 3), ("send", 0), ("send", -5)) == [
        "next() -> yielded 0",
        "send(3) -> yielded 3",
        "send(0) -> yielded 3",
        "send(-5) -> yielded -2",
    ]
    sent = [rng("totals").randrange(-50, 50) for _ in range(10)]
    expected = list(accumulate(sent))
    numbers = started()
    assert [numbers.send(number) for number in sent] == expected


@pytest.mark.task(1)
def test_it_must_be_started_before_it_receives():
    """Before the first next() no yield is waiting for a number, so send(5) must raise TypeError. Starting the coroutine
    is up to the caller."""
    numbers = totals()
    with pytest.raises(TypeError):
        numbers.send(5)


@pytest.mark.task(1)
def test_two_coroutines_do_not_mix():
    """Every coroutine has a total of its own: what one of them is sent is no concern of the other."""
    left, right = started(), started()
    assert [left.send(1), right.send(100), left.send(2), right.send(10)] == [1, 100, 3, 110]


@pytest.mark.task(2)
def test_reset_is_answered_with_0():
    """throw(Reset()) gives back what the next yield hands out, and that must be the new total, 0."""
    numbers = started()
    numbers.send(7)
    assert numbers.throw(Reset()) == 0


@pytest.mark.task(2)
def test_a_reset_does_not_end_it():
    """throw() by itself ends nothing. A coroutine that has handled the exception waits at a yield again, as after a
    send(): its state is GEN_SUSPENDED, and it can receive numbers."""
    numbers = started()
    numbers.throw(Reset())
    assert getgeneratorstate(numbers) == "GEN_SUSPENDED"
    numbers.send(2)
    assert getgeneratorstate(numbers) == "GEN_SUSPENDED"


@pytest.mark.task(2)
def test_after_a_reset_it_counts_from_0():
    """The numbers after a Reset are added up again, beginning at 0, and each of them counts."""
    assert story_of(totals(), "next", ("send", 7), ("throw", Reset), ("send", 2), ("send", 3)) == [
        "next() -> yielded 0",
        "send(7) -> yielded 7",
        "throw(Reset()) -> yielded 0",
        "send(2) -> yielded 2",
        "send(3) -> yielded 5",
    ]


@pytest.mark.task(2)
def test_one_reset_may_follow_another():
    """A second Reset is handled like the first, also when no number has come in between, and even before the first
    number."""
    assert story_of(totals(), "next", ("throw", Reset), ("throw", Reset), ("send", 4), ("throw", Reset)) == [
        "next() -> yielded 0",
        "throw(Reset()) -> yielded 0",
        "throw(Reset()) -> yielded 0",
        "send(4) -> yielded 4",
        "throw(Reset()) -> yielded 0",
    ]


@pytest.mark.task(3)
def test_a_report_is_answered_with_a_tuple():
    """throw(Report(label)) gives back what the next yield hands out, and that must be a tuple. What is only printed, or
    remembered, does not reach the caller."""
    numbers = started()
    assert isinstance(numbers.throw(Report("now")), tuple)


@pytest.mark.task(3)
def test_report_is_answered_with_label_and_total():
    """The tuple consists of two values: the label as the caller wrote it, and the total."""
    numbers = started()
    numbers.send(7)
    assert numbers.throw(Report("now")) == ("now", 7)
    numbers = started()
    numbers.send(12)
    assert numbers.throw(Report("")) == ("", 12)


@pytest.mark.task(3)
def test_a_report_before_any_number_says_0():
    """As soon as the coroutine has been started it can report, and the total is 0."""
    numbers = started()
    assert numbers.throw(Report("so far")) == ("so far", 0)


@pytest.mark.task(3)
def test_a_report_is_answered_once():
    """A Report asks once: only the answer to it has a label. The answer to the next number is a total alone, and no
    tuple."""
    numbers = started()
    numbers.throw(Report("now"))
    assert isinstance(numbers.send(3), tuple) is False


@pytest.mark.task(3)
def test_a_report_leaves_the_total_as_it_is():
    """A Report only asks for the total. Afterwards the total is what it was before."""
    numbers = started()
    numbers.send(7)
    numbers.throw(Report("now"))
    numbers.send(0)
    assert numbers.throw(Report("later")) == ("later", 7)


@pytest.mark.task(3)
def test_the_number_after_a_report_counts():
    """The yield that hands out a report also receives the next number. That number is added to the total like any
    other."""
    numbers = started()
    assert [numbers.send(7), numbers.throw(Report("now"))] == [7, ("now", 7)]
    assert [numbers.send(3), numbers.send(10)] == [10, 20]


@pytest.mark.task(3)
def test_exceptions_may_follow_each_other():
    """Reset and Report are handled in any order, also right after each other. Every answer gives the total of that
    moment."""
    numbers = started()
    numbers.send(7)
    assert [numbers.throw(Report("a")), numbers.throw(Report("b"))] == [("a", 7), ("b", 7)]
    assert [numbers.throw(Reset()), numbers.throw(Report("c"))] == [0, ("c", 0)]
    assert [numbers.send(5), numbers.throw(Report("d")), numbers.throw(Reset())] == [5, ("d", 5), 0]


@pytest.mark.task(4)
@pytest.mark.parametrize("kind", [ValueError, Exception, StopAsyncIteration, Shutdown, KeyboardInterrupt])
def test_any_other_exception_comes_out(kind):
    """An exception that is neither Reset nor Report is not meant for the coroutine: the caller gets the same object
    back, whether it is an Exception or not."""
    numbers = started()
    numbers.send(7)
    thrown = kind("not for you")
    with pytest.raises(kind) as caught:
        numbers.throw(thrown)
    assert caught.value is thrown


@pytest.mark.task(4)
def test_any_other_exception_ends_it():
    """No coroutine goes on after an exception that it has not handled: its state is GEN_CLOSED."""
    numbers = started()
    with suppress(Exception):
        numbers.throw(ValueError("not for you"))
    assert getgeneratorstate(numbers) == "GEN_CLOSED"


@pytest.mark.task(4)
def test_another_exception_may_follow_one_that_was_handled():
    """It makes no difference whether a Reset or a Report came just before: any other exception still comes out as the
    same object, and ends the coroutine."""
    assert story_of(totals(), "next", ("throw", Reset), ("throw", KeyError), ("send", 1)) == [
        "next() -> yielded 0",
        "throw(Reset()) -> yielded 0",
        "throw(KeyError()) -> raised the same KeyError",
        "send(1) -> returned None",
    ]
    numbers = started()
    numbers.throw(Report("now"))
    thrown = KeyError("not for you")
    with pytest.raises(KeyError) as caught:
        numbers.throw(thrown)
    assert caught.value is thrown


@pytest.mark.task(4)
def test_before_the_start_nothing_can_be_handled():
    """Before the first next() the body has not begun, so no try is there to catch anything: even a Reset comes out
    again and ends the coroutine."""
    assert story_of(totals(), ("throw", Reset), ("send", None)) == [
        "throw(Reset()) -> raised the same Reset",
        "send(None) -> returned None",
    ]


@pytest.mark.task(4)
def test_close_ends_it_quietly():
    """close() sends a GeneratorExit, which must not be answered with another yield: the coroutine ends, and close()
    raises nothing."""
    assert story_of(totals(), "next", ("send", 7), "close", ("send", 1)) == [
        "next() -> yielded 0",
        "send(7) -> yielded 7",
        "close() -> closed",
        "send(1) -> returned None",
    ]


@pytest.mark.task(4)
def test_text_is_not_a_number():
    """A text cannot be added to a number: the TypeError must reach the caller who sent it, and it ends the
    coroutine."""
    numbers = started()
    with pytest.raises(TypeError):
        numbers.send("7")
    assert getgeneratorstate(numbers) == "GEN_CLOSED"
