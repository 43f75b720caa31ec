"""Does CountUp keep the promises of an iterator?"""

from collections.abc import Iterator
from itertools import islice

import pytest
from kit import rng, take

from count_up import CountUp


@pytest.mark.task(1)
def test_it_hands_out_the_numbers_below_end():
    """CountUp(end) hands out 0, 1, 2, ... and stops before end."""
    assert take(CountUp(3)) == [0, 1, 2]
    assert take(CountUp(1)) == [0]
    n = rng("below end").randrange(5, 60)
    assert take(CountUp(n)) == list(range(n))


@pytest.mark.task(1)
@pytest.mark.parametrize("end", [0, -1, -7])
def test_nothing_comes_out_when_end_is_not_positive(end):
    """With an end of 0 or less there is nothing to hand out."""
    assert take(CountUp(end)) == []


@pytest.mark.task(1)
def test_a_huge_end_costs_nothing():
    """Compute one number per request: CountUp(10**30) must start at once, so it cannot build a list first."""
    assert next(CountUp(10**30)) == 0
    assert list(islice(CountUp(10**30), 3)) == [0, 1, 2]


@pytest.mark.task(2)
def test_it_is_an_iterator():
    """An iterator needs both __iter__ and __next__; an object with __iter__ alone is only iterable."""
    assert isinstance(CountUp(3), Iterator)


@pytest.mark.task(2)
def test_iter_gives_the_same_object_back():
    """iter() of an iterator is that iterator itself, not a new one."""
    numbers = CountUp(3)
    assert iter(numbers) is numbers
    next(numbers)
    assert iter(numbers) is numbers


@pytest.mark.task(2)
def test_calling_iter_does_not_start_over():
    """Calling iter() again must not start over: only a new CountUp begins at 0."""
    numbers = CountUp(5)
    next(numbers)
    next(numbers)
    iter(numbers)
    assert next(numbers) == 2


@pytest.mark.task(2)
def test_a_loop_after_break_goes_on_where_the_first_one_stopped():
    """The position lives in the iterator: after break, the next request continues where the loop stopped."""
    numbers = CountUp(5)
    for number in numbers:
        if number == 2:
            break
    assert take(numbers) == [3, 4]


@pytest.mark.task(3)
def test_a_finished_iterator_stays_finished():
    """A finished iterator never starts over: every further request raises StopIteration."""
    numbers = CountUp(2)
    assert take(numbers) == [0, 1]
    with pytest.raises(StopIteration):
        next(numbers)
    with pytest.raises(StopIteration):
        next(numbers)
    with pytest.raises(StopIteration):
        next(numbers)
    assert take(numbers) == []


@pytest.mark.task(3)
def test_two_iterators_do_not_share_a_position():
    """Every CountUp keeps its own position."""
    left, right = CountUp(3), CountUp(3)
    assert [next(left), next(left), next(right)] == [0, 1, 0]
    assert take(left) == [2]
    assert take(right) == [1, 2]
