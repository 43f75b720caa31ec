"""Can a Countdown be looped over again, and by two loops at once?"""

from collections.abc import Iterator
from itertools import islice

import pytest
from kit import rng, take

from fresh_iterator import Countdown


@pytest.mark.task(1)
def test_it_counts_down_to_one():
    """Countdown(start) begins with start and goes down by one; the last number is 1."""
    assert take(Countdown(3)) == [3, 2, 1]
    assert take(Countdown(1)) == [1]
    start = rng("down to one").randrange(5, 60)
    assert take(Countdown(start)) == list(range(start, 0, -1))


@pytest.mark.task(1)
@pytest.mark.parametrize("start", [0, -1, -7])
def test_nothing_comes_out_when_start_is_not_positive(start):
    """With a start of 0 or less there is nothing to hand out."""
    assert take(Countdown(start)) == []


@pytest.mark.task(1)
def test_a_huge_start_costs_nothing():
    """Compute one number per request: a loop over Countdown(10**30) must begin at once, so it cannot make a list."""
    assert next(iter(Countdown(5))) == 5
    try:
        numbers = iter(Countdown(10**30))
        first = [next(numbers), next(numbers)]
    except (OverflowError, MemoryError) as error:
        first = error
    assert first == [10**30, 10**30 - 1]


@pytest.mark.task(2)
def test_a_second_loop_sees_everything_again():
    """Every loop begins at the start: what an earlier loop has handed out comes again."""
    numbers = Countdown(3)
    assert [take(numbers), take(numbers), take(numbers)] == [[3, 2, 1], [3, 2, 1], [3, 2, 1]]


@pytest.mark.task(2)
def test_a_loop_after_break_begins_at_the_start():
    """A loop that was left early must leave no trace in the object: the next loop begins at the start."""
    start = rng("after break").randrange(4, 30)
    numbers = Countdown(start)
    assert list(islice(numbers, 2)) == [start, start - 1]
    assert list(islice(numbers, 3)) == [start, start - 1, start - 2]


@pytest.mark.task(2)
def test_nested_loops_do_not_disturb_each_other():
    """Two loops over the same object at the same time must not disturb each other: each one has its own position."""
    numbers = Countdown(2)
    pairs = ((outer, inner) for outer in numbers for inner in numbers)
    assert take(pairs) == [(2, 2), (2, 1), (1, 2), (1, 1)]


@pytest.mark.task(2)
def test_two_countdowns_do_not_share_a_start():
    """Every Countdown has a start of its own, which the next Countdown must not change."""
    short, long = Countdown(2), Countdown(4)
    assert take(short) == [2, 1]
    assert take(long) == [4, 3, 2, 1]


@pytest.mark.task(3)
def test_the_object_itself_has_no_next():
    """A Countdown is iterable but is no iterator: next() must not work on the object itself."""
    assert hasattr(Countdown(3), "__next__") is False


@pytest.mark.task(3)
def test_iter_gives_an_iterator():
    """What iter() gives must be an iterator; a list is not enough. An iterator has __next__, and __iter__ as well."""
    assert isinstance(iter(Countdown(3)), Iterator)


@pytest.mark.task(3)
def test_every_iter_gives_a_new_iterator():
    """Each call of iter() gives a new iterator, and moving one of them does not move the other."""
    numbers = Countdown(4)
    left, right = iter(numbers), iter(numbers)
    assert left is not right
    assert [next(left), next(left), next(right)] == [4, 3, 4]


@pytest.mark.task(3)
def test_a_complete_loop_does_not_move_an_iterator_under_way():
    """An iterator that is under way keeps its position, even while a whole loop over the same object runs."""
    start = rng("under way").randrange(4, 30)
    numbers = Countdown(start)
    under_way = iter(numbers)
    assert next(under_way) == start
    assert take(numbers) == list(range(start, 0, -1))
    assert next(under_way) == start - 1


@pytest.mark.task(3)
def test_a_loop_over_an_iterator_goes_on_where_it_stands():
    """An iterator knows where it is, and a loop over it goes on from there. Only the Countdown itself begins again."""
    numbers = iter(Countdown(4))
    assert next(numbers) == 4
    assert take(numbers) == [3, 2, 1]


@pytest.mark.task(3)
def test_each_iterator_is_used_up_once():
    """An iterator from iter() is good for one pass: after its last number, every request raises StopIteration."""
    numbers = iter(Countdown(2))
    assert [next(numbers), next(numbers)] == [2, 1]
    with pytest.raises(StopIteration):
        next(numbers)
    with pytest.raises(StopIteration):
        next(numbers)
    assert take(numbers) == []
