"""Does running_sum hand out the right total after every number?"""

from collections.abc import Generator
from itertools import accumulate

import pytest
from kit import rng, transcript

from running_sum import running_sum


def started(total):
    """A running_sum at its first yield, ready to receive."""
    next(total)
    return total


def story(generator, script):
    """What each step of the script led to: one entry for a step."""
    told = transcript(generator, script)
    return [f"{step} {answer}" for step, answer in zip(told[::2], told[1::2], strict=True)]


@pytest.mark.task(1)
def test_it_is_a_generator():
    """A call of running_sum() gives back a generator, which a function with a yield in it makes by itself. Callers rely
    on next(), send(), throw() and close()."""
    assert isinstance(running_sum(), Generator)


@pytest.mark.task(1)
def test_the_first_next_hands_out_the_start():
    """The first next() runs up to the first yield, and hands out the total before any number has come in: the start."""
    assert next(running_sum(10)) == 10
    assert next(running_sum(-3)) == -3
    start = rng("start").randrange(100, 1000)
    assert next(running_sum(start=start)) == start


@pytest.mark.task(1)
def test_without_a_start_it_begins_at_zero():
    """Without an argument the total begins at 0. That is a number, and goes out at the first next() like any other."""
    assert next(running_sum()) == 0


@pytest.mark.task(1)
def test_it_must_be_started_before_it_receives():
    """Before the first next() no yield is waiting for a number, so send(10) must raise TypeError. Starting the
    coroutine is up to the caller."""
    total = running_sum()
    with pytest.raises(TypeError):
        total.send(10)


@pytest.mark.task(2)
def test_every_send_hands_back_the_total():
    """send(number) hands back the sum of all numbers up to this one: the yield that hands out one total also receives
    the next number, so none of them gets lost."""
    assert story(running_sum(), ["next", ("send", 1), ("send", 2), ("send", 3)]) == [
        "next() -> yielded 0",
        "send(1) -> yielded 1",
        "send(2) -> yielded 3",
        "send(3) -> yielded 6",
    ]


@pytest.mark.task(2)
def test_two_sums_do_not_mix():
    """Every call of running_sum() makes a total of its own, also while another one is in use or after one was used."""
    left, right = started(running_sum()), started(running_sum(100))
    assert [left.send(1), right.send(2), left.send(3), right.send(4)] == [1, 102, 4, 106]
    later = started(running_sum())
    assert later.send(7) == 7


@pytest.mark.task(2)
def test_there_is_one_answer_more_than_numbers():
    """One total comes out for every number, and one before the first number: with next() at the front there are as many
    answers as numbers, and one more."""
    numbers = rng("answers").sample(range(1, 1000), 6)
    totals = list(accumulate(numbers, initial=0))
    total = running_sum()
    assert [next(total), *[total.send(number) for number in numbers]] == totals


@pytest.mark.task(2)
def test_the_start_is_part_of_every_total():
    """The numbers are added to the start, once: it is contained in the first total and in all that follow."""
    total = started(running_sum(100))
    assert [total.send(1), total.send(2), total.send(30)] == [101, 103, 133]


@pytest.mark.task(2)
def test_zero_is_a_number():
    """0 is a number like any other: it is answered with the total so far, and does not end the coroutine."""
    assert story(running_sum(), ["next", ("send", 0), ("send", 5), ("send", 0), ("send", 3)]) == [
        "next() -> yielded 0",
        "send(0) -> yielded 0",
        "send(5) -> yielded 5",
        "send(0) -> yielded 5",
        "send(3) -> yielded 8",
    ]


@pytest.mark.task(2)
def test_negative_numbers_are_added():
    """A negative number makes the total smaller, and a total may well be negative or 0."""
    assert story(running_sum(), ["next", ("send", 5), ("send", -8), ("send", 3), ("send", -1)]) == [
        "next() -> yielded 0",
        "send(5) -> yielded 5",
        "send(-8) -> yielded -3",
        "send(3) -> yielded 0",
        "send(-1) -> yielded -1",
    ]


@pytest.mark.task(2)
def test_fractions_are_added():
    """A number may have a fraction. Nothing of it may be cut off or rounded."""
    total = started(running_sum(1))
    assert [total.send(0.5), total.send(0.25), total.send(-2)] == [1.5, 1.75, -0.25]


@pytest.mark.task(2)
def test_it_never_ends_by_itself():
    """There is no last number: running_sum must be ready for another one, however many came before."""
    total = started(running_sum())
    for number in range(2000):
        total.send(number)
    assert total.send(1) == 1_999_001


@pytest.mark.task(3)
def test_text_is_not_a_number():
    """A text cannot be added, even if it reads like a number. The TypeError must reach the caller who sent it, and the
    coroutine has then ended."""
    assert story(running_sum(), ["next", ("send", 10), ("send", "12"), ("send", 5)]) == [
        "next() -> yielded 0",
        "send(10) -> yielded 10",
        "send('12') -> raised TypeError",
        "send(5) -> returned None",
    ]


@pytest.mark.task(3)
def test_a_second_next_sends_none():
    """next() is the same as send(None). Only the first one starts the coroutine; after that None counts as something
    that was sent, and it is no number: TypeError."""
    assert story(running_sum(), ["next", ("send", 10), "next", ("send", 5)]) == [
        "next() -> yielded 0",
        "send(10) -> yielded 10",
        "next() -> raised TypeError",
        "send(5) -> returned None",
    ]


@pytest.mark.task(3)
def test_close_ends_it_quietly():
    """close() ends the coroutine where it is, without an error. It must not catch the GeneratorExit that close() sends,
    and go on."""
    assert story(running_sum(), ["next", ("send", 10), "close", ("send", 5)]) == [
        "next() -> yielded 0",
        "send(10) -> yielded 10",
        "close() -> closed",
        "send(5) -> returned None",
    ]
