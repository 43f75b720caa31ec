"""Does numbers count like range, one number per request?"""

from collections.abc import Iterator
from itertools import islice

import pytest
from kit import OverRead, failing, rng, take

from range_by_yield import numbers


class WatchedStep(int):
    """A step that may be added ten times: enough for three numbers, far too little for all of them."""

    added = 0

    def __radd__(self, number):
        self.added += 1
        if self.added > 10:
            text = f"the step was added {self.added} times, but no more than three numbers were requested"
            next(failing([], OverRead(text)))  # raised by kit: then the learner is shown the line of the test
        return number + int(self)

    __add__ = __radd__


@pytest.mark.task(1)
def test_it_counts_up_from_start():
    """numbers(start, stop) begins with start itself and goes up in steps of 1."""
    assert list(islice(numbers(2, 6), 4)) == [2, 3, 4, 5]
    assert list(islice(numbers(-2, 2), 4)) == [-2, -1, 0, 1]
    start = rng("count up").randrange(10, 1000)
    assert list(islice(numbers(start, start + 3), 3)) == [start, start + 1, start + 2]


@pytest.mark.task(1)
def test_it_stops_before_stop():
    """It ends before stop comes out. A generator ends when its body does, or at a return; when the body raises
    StopIteration itself, Python turns that into a RuntimeError."""
    assert take(numbers(2, 6)) == [2, 3, 4, 5]
    assert take(numbers(-2, 2)) == [-2, -1, 0, 1]
    start = rng("stop").randrange(10, 1000)
    assert take(numbers(start, start + 3)) == [start, start + 1, start + 2]


@pytest.mark.task(1)
def test_a_step_may_jump_over_stop():
    """A step may jump over stop without hitting it: the count ends when stop is reached, or passed."""
    assert take(numbers(0, 10, 3)) == [0, 3, 6, 9]
    assert take(numbers(0, 9, 3)) == [0, 3, 6]
    assert take(numbers(4, 5, step=100)) == [4]


@pytest.mark.task(1)
@pytest.mark.parametrize(("start", "stop", "step"), [(5, 5, 1), (5, 2, 1), (0, -3, 2)])
def test_nothing_comes_out_when_stop_is_not_above_start(start, stop, step):
    """Counting up from a start that is not below stop, there is nothing to hand out."""
    assert take(numbers(start, stop, step)) == []


@pytest.mark.task(2)
def test_it_counts_down_with_a_negative_step():
    """A negative step counts down: from start, which comes first, to just above stop."""
    assert take(numbers(3, 0, -1)) == [3, 2, 1]
    assert take(numbers(2, -3, -1)) == [2, 1, 0, -1, -2]
    start = rng("count down").randrange(10, 1000)
    assert take(numbers(start, start - 5, -2)) == [start, start - 2, start - 4]


@pytest.mark.task(2)
def test_a_negative_step_may_jump_over_stop():
    """On the way down, too, the count ends when stop is reached, or passed."""
    assert take(numbers(10, 0, -3)) == [10, 7, 4, 1]
    assert take(numbers(9, 0, -3)) == [9, 6, 3]


@pytest.mark.task(2)
@pytest.mark.parametrize(("start", "stop", "step"), [(5, 5, -1), (2, 5, -1), (-3, 0, -2)])
def test_nothing_comes_out_when_stop_is_not_below_start(start, stop, step):
    """Counting down from a start that is not above stop, there is nothing to hand out."""
    assert take(numbers(start, stop, step)) == []


@pytest.mark.task(2)
def test_it_agrees_with_range():
    """Whatever the arguments are, the numbers are those of range() with the same arguments."""
    draw = rng("agrees with range")
    for _ in range(60):
        start, stop = draw.randrange(-30, 30), draw.randrange(-30, 30)
        step = draw.choice([-7, -3, -2, -1, 1, 2, 3, 7])
        assert take(numbers(start, stop, step)) == list(range(start, stop, step))


@pytest.mark.task(3)
def test_the_result_is_an_iterator():
    """The result answers next(), and iter() gives back the result itself. A range or a list is only iterable."""
    run = numbers(1, 4)
    assert isinstance(run, Iterator)
    assert iter(run) is run
    assert next(run) == 1
    assert take(run) == [2, 3]


@pytest.mark.task(3)
def test_a_huge_stop_costs_nothing():
    """Make one number per request: numbers(0, 10**30) must start at once, so it cannot collect the numbers first."""
    assert list(islice(numbers(0, 10**30, WatchedStep(1)), 3)) == [0, 1, 2]


@pytest.mark.task(3)
def test_large_numbers_are_exact():
    """Stay with whole numbers: a division with / gives a float, which keeps about 16 digits and loses the rest."""
    big = 10**30
    assert take(numbers(big, big + 3)) == [big, big + 1, big + 2]
    assert take(numbers(0, big + 1, big)) == [0, big]
    assert take(numbers(0, -big - 1, -big)) == [0, -big]


@pytest.mark.task(3)
def test_a_long_count_reaches_its_end():
    """A loop can count as far as it likes. Calls inside calls cannot: Python gives up after about 1000 of them."""
    assert len(take(numbers(0, 4000), 4000)) == 4000
    assert len(take(numbers(4000, 0, -1), 4000)) == 4000


@pytest.mark.task(4)
@pytest.mark.parametrize(("start", "stop"), [(0, 5), (5, 0), (3, 3)])
def test_a_step_of_0_is_refused(start, stop):
    """With a step of 0 the first request, at the latest, raises ValueError: such a count would never move, and a
    quiet end or a printed message would hide the mistake.
    """
    with pytest.raises(ValueError):
        next(numbers(start, stop, 0))


@pytest.mark.task(5)
def test_a_finished_run_stays_finished():
    """Every request after the last number raises StopIteration. Python makes it when the body of a generator ends."""
    run = numbers(0, 4, 2)
    assert [next(run), next(run)] == [0, 2]
    with pytest.raises(StopIteration):
        next(run)
    with pytest.raises(StopIteration):
        next(run)
    assert take(run) == []


@pytest.mark.task(5)
def test_every_call_begins_at_the_beginning():
    """A run is used up once, but the next call with the same arguments makes a new one."""
    assert take(numbers(1, 4)) == [1, 2, 3]
    assert take(numbers(1, 4)) == [1, 2, 3]


@pytest.mark.task(5)
def test_two_runs_do_not_disturb_each_other():
    """Every run has its own position, its own stop and its own step."""
    left, right = numbers(0, 5), numbers(100, 50, -20)
    assert [next(left), next(right), next(left), next(right)] == [0, 100, 1, 80]
    assert take(left) == [2, 3, 4]
    assert take(right) == [60]
