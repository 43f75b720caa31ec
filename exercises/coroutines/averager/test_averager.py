"""Does averager answer every number, and return its Result at the end?"""

from collections.abc import Generator
from itertools import pairwise

import pytest
from kit import rng, take

from averager import Result, averager


def started():
    """An averager at its first yield, ready to receive."""
    numbers = averager()
    next(numbers)
    return numbers


def fields(value):
    """A Result as what can be read from it, with its name in front; anything else as it is."""
    return ("Result", value.count, value.average) if isinstance(value, Result) else value


def sent(numbers, value):
    """What send(value) leads to: ("handed out", ...) by a yield, or ("returned", ...) inside a StopIteration."""
    try:
        return "handed out", numbers.send(value)
    except StopIteration as stop:
        return "returned", fields(stop.value)


def numbers_for(averages):
    """The whole numbers whose running averages are exactly `averages`: nothing is ever rounded."""
    totals = [count * average for count, average in enumerate(averages, 1)]
    return [total - before for before, total in pairwise([0, *totals])]


def delegate(results):
    """A generator that leaves all the work to an averager and keeps what that returns."""
    result = yield from averager()
    results.append(fields(result))


@pytest.mark.task(1)
def test_it_is_a_generator():
    """A call of averager() gives back a generator, which a function with a yield in it makes by itself. An object that
    only has a send() of its own is none: callers also rely on next(), throw() and close()."""
    assert isinstance(averager(), Generator)


@pytest.mark.task(1)
def test_the_first_next_hands_out_none():
    """The first next() runs up to the first yield. No number has come in yet, so the average that goes out is None, and
    not 0."""
    assert next(averager()) is None


@pytest.mark.task(1)
def test_it_must_be_started_before_it_receives():
    """Before the first next() no yield is waiting for a number, so send(10) must raise TypeError. Starting the averager
    is up to the caller."""
    numbers = averager()
    with pytest.raises(TypeError):
        numbers.send(10)


@pytest.mark.task(2)
def test_every_send_hands_back_the_average_so_far():
    """send(number) gives back the average of all numbers up to this one: the yield that hands out one average also
    receives the next number, so none of them gets lost."""
    numbers = started()
    assert [numbers.send(10), numbers.send(30), numbers.send(5)] == [10, 20, 15]
    averages = rng("running averages").sample(range(1, 1000), 8)
    numbers = started()
    assert [numbers.send(number) for number in numbers_for(averages)] == averages


@pytest.mark.task(2)
def test_an_average_may_be_a_fraction():
    """Even the average of whole numbers need not be a whole number: nothing may be cut off or rounded."""
    numbers = started()
    assert [numbers.send(10), numbers.send(15), numbers.send(-23.5), numbers.send(4)] == [10, 12.5, 0.5, 1.375]


@pytest.mark.task(2)
def test_zero_is_a_number():
    """0 counts like any other number. Only None ends the averager, and 0 is false but not None."""
    numbers = started()
    numbers.send(4)
    assert sent(numbers, 0) == ("handed out", 2)
    assert sent(numbers, 8) == ("handed out", 4)


@pytest.mark.task(2)
def test_two_averagers_do_not_mix():
    """Every averager keeps its own count and sum, also while another one is at work or after one has worked before."""
    left, right = started(), started()
    assert [left.send(10), right.send(100), left.send(20), right.send(300)] == [10, 100, 15, 200]
    later = started()
    assert later.send(7) == 7


@pytest.mark.task(3)
def test_none_makes_it_return_the_result():
    """send(None) must end the averager, and its return must hand over the Result. It reaches the caller as the value of
    a StopIteration; what is printed, or handed out by one more yield, is no return value."""
    numbers = started()
    numbers.send(10)
    numbers.send(30)
    assert sent(numbers, None) == ("returned", ("Result", 2, 20))


@pytest.mark.task(3)
def test_the_result_counts_all_numbers():
    """The Result holds the count of all numbers and their average. The None at the end is not counted."""
    averages = rng("result").sample(range(1, 1000), 12)
    numbers = started()
    for number in numbers_for(averages):
        numbers.send(number)
    count, average = len(averages), averages[-1]
    assert sent(numbers, None) == ("returned", ("Result", count, average))


@pytest.mark.task(3)
def test_without_numbers_there_is_no_average():
    """If None comes before any number, the Result has the count 0 and the average None: there is nothing to divide."""
    numbers = started()
    assert sent(numbers, None) == ("returned", ("Result", 0, None))


@pytest.mark.task(3)
def test_an_average_of_zero_is_an_average():
    """Numbers that add up to 0 have the average 0. Only without any numbers is the average None."""
    numbers = started()
    assert [numbers.send(6), numbers.send(-6)] == [6, 0]
    assert sent(numbers, None) == ("returned", ("Result", 2, 0))


@pytest.mark.task(3)
def test_the_result_has_named_fields():
    """The caller reads result.count and result.average, so a Result must come back and not just a pair."""
    numbers = started()
    numbers.send(10)
    with pytest.raises(StopIteration) as caught:
        numbers.send(None)
    assert isinstance(caught.value.value, Result)


@pytest.mark.task(3)
def test_a_for_loop_does_not_see_the_result():
    """A for loop only ever sends None: it gets the None of the first yield, and then the averager is at its end. A
    Result that came out as an item would have been yielded, not returned."""
    assert take(averager()) == [None]


@pytest.mark.task(4)
def test_a_finished_averager_stays_finished():
    """The Result is returned once. After that the averager has ended: every further send() raises StopIteration, whose
    value is None."""
    numbers = started()
    numbers.send(10)
    sent(numbers, None)
    assert sent(numbers, 20) == ("returned", None)
    assert sent(numbers, None) == ("returned", None)


@pytest.mark.task(4)
def test_close_ends_it_quietly():
    """A caller who has lost interest calls close(). The averager must end where it is, without an error: it must not
    catch the GeneratorExit that close() sends, and go on."""
    fresh, running = averager(), started()
    running.send(10)
    fresh.close()
    running.close()
    assert sent(fresh, None) == ("returned", None)
    assert sent(running, 20) == ("returned", None)


@pytest.mark.task(4)
def test_text_is_not_a_number():
    """A text cannot be averaged, even if it reads like a number: the TypeError must reach the caller who sent it, and
    it ends the averager."""
    numbers = started()
    numbers.send(10)
    with pytest.raises(TypeError):
        numbers.send("12")
    assert sent(numbers, 20) == ("returned", None)


@pytest.mark.task(4)
def test_yield_from_takes_the_result():
    """yield from averager() must work as with every generator: the numbers pass through it, and its value is the Result
    that was returned."""
    results = []
    outside = delegate(results)
    next(outside)
    assert [outside.send(10), outside.send(30)] == [10, 20]
    sent(outside, None)
    assert results == [("Result", 2, 20)]
