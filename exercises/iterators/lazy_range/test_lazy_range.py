"""Does LazyRange look like a range from the outside, and does it store as little?"""

from itertools import islice

import pytest
from kit import OverRead, Source, failing, rng, take

from lazy_range import LazyRange


def too_much(text):
    """Raise OverRead, and let kit do it: then the learner is shown the line of the test, and not one in here."""
    next(failing([], OverRead(text)))


class Watched:
    """A number that does not allow more than 100 comparisons with ==."""

    compared = 0

    def __eq__(self, other):
        self.compared += 1
        if self.compared > 100:
            too_much(f"{self} was compared with more than 100 numbers, one by one")
        return super().__eq__(other)

    def __hash__(self):
        return super().__hash__()


class WatchedInt(Watched, int):
    """An int that notices when it is searched for."""


class WatchedFloat(Watched, float):
    """A float that notices when it is searched for."""


class WatchedText(Watched, str):
    """A text that notices when it is searched for."""


class WatchedRange(LazyRange):
    """A LazyRange over which a loop gets no further than 1000 numbers."""

    def __iter__(self):
        return Source(super().__iter__(), at_most=1000, name="the range")


@pytest.mark.task(1)
def test_its_length_is_the_number_of_items():
    """len() tells how many numbers there are: as many as stop says, since counting starts at 0."""
    assert len(LazyRange(5)) == 5
    assert len(LazyRange(0)) == 0
    stop = rng("length").randrange(6, 60)
    assert len(LazyRange(stop)) == stop


@pytest.mark.task(1)
@pytest.mark.parametrize("stop", [-1, -7])
def test_a_negative_stop_means_empty(stop):
    """With a negative stop there are no numbers, and the length is 0: a length below 0 does not exist."""
    assert len(LazyRange(stop)) == 0
    assert take(LazyRange(stop)) == []


@pytest.mark.task(1)
def test_an_index_counts_from_the_front():
    """Index 0 is the first number, and any number can be had directly, in any order."""
    numbers = LazyRange(5)
    assert [numbers[4], numbers[0], numbers[2]] == [4, 0, 2]
    stop = rng("front").randrange(6, 60)
    assert LazyRange(stop)[stop - 2] == stop - 2


@pytest.mark.task(1)
def test_a_negative_index_counts_from_the_end():
    """Index -1 is the last number, -2 the one before it, and so on down to the first."""
    assert LazyRange(5)[-1] == 4
    assert LazyRange(5)[-5] == 0
    draw = rng("from the end")
    stop = draw.randrange(6, 60)
    back = draw.randrange(1, stop)
    assert LazyRange(stop)[-back] == stop - back


@pytest.mark.task(1)
@pytest.mark.parametrize(("stop", "index"), [(3, 3), (3, 10), (0, 0), (-2, 0)])
def test_an_index_past_the_end_is_an_index_error(stop, index):
    """Where no number is, indexing must raise IndexError: it is also how a loop over indices learns that it is over."""
    with pytest.raises(IndexError):
        LazyRange(stop)[index]


@pytest.mark.task(1)
@pytest.mark.parametrize("index", [1.5, 1.0, "1", None])
def test_an_index_is_a_whole_number(index):
    """What is no whole number is no index either, and raises TypeError, as with a list; operator.index() knows which is."""
    with pytest.raises(TypeError):
        LazyRange(3)[index]


@pytest.mark.task(1)
@pytest.mark.parametrize(("stop", "index"), [(3, -4), (3, -10), (0, -1), (-2, -1)])
def test_an_index_before_the_beginning_is_an_index_error(stop, index):
    """The beginning is a border as well: from the end you can count back to the first number, and no further."""
    with pytest.raises(IndexError):
        LazyRange(stop)[index]


@pytest.mark.task(1)
def test_a_huge_range_stores_no_numbers():
    """Compute a number when it is asked for: LazyRange(10**18) must be there at once, so it cannot store its items."""
    assert len(LazyRange(10**18)) == 10**18
    assert LazyRange(10**18)[0] == 0
    assert LazyRange(10**18)[10**17] == 10**17
    assert LazyRange(10**18)[-1] == 10**18 - 1


@pytest.mark.task(1)
def test_two_ranges_do_not_share_a_stop():
    """Every LazyRange has a stop of its own, which the next LazyRange must not change."""
    short, long = LazyRange(2), LazyRange(4)
    assert [len(short), len(long)] == [2, 4]
    assert [take(short), take(long)] == [[0, 1], [0, 1, 2, 3]]


@pytest.mark.task(2)
def test_a_loop_sees_every_number_in_order():
    """A loop sees 0, 1, 2, ... in this order and ends before stop."""
    assert take(LazyRange(4)) == [0, 1, 2, 3]
    assert take(LazyRange(0)) == []
    draw = rng("loop")
    stop, large = draw.randrange(5, 60), draw.randrange(301, 900)
    assert take(LazyRange(stop)) == list(range(stop))
    assert len(take(LazyRange(large))) == large


@pytest.mark.task(2)
def test_every_loop_begins_at_zero():
    """A sequence is not used up by looking at it: every loop begins at 0, also after one that was left early."""
    numbers = LazyRange(4)
    assert list(islice(numbers, 2)) == [0, 1]
    assert [take(numbers), take(numbers)] == [[0, 1, 2, 3], [0, 1, 2, 3]]


@pytest.mark.task(2)
def test_nested_loops_do_not_disturb_each_other():
    """Two loops over the same object at the same time must not disturb each other: each one has its own position."""
    numbers = LazyRange(2)
    pairs = ((outer, inner) for outer in numbers for inner in numbers)
    assert take(pairs) == [(0, 0), (0, 1), (1, 0), (1, 1)]


@pytest.mark.task(2)
def test_the_object_itself_is_no_iterator():
    """A range is a sequence and no iterator: next() must not work on the object itself."""
    assert hasattr(LazyRange(3), "__next__") is False


@pytest.mark.task(2)
def test_iter_gives_an_iterator_that_is_used_up_once():
    """iter() gives an iterator, and that one is good for a single pass: after the last number it stays finished."""
    numbers = iter(LazyRange(2))
    assert [next(numbers), next(numbers)] == [0, 1]
    with pytest.raises(StopIteration):
        next(numbers)
    with pytest.raises(StopIteration):
        next(numbers)
    assert take(numbers) == []


@pytest.mark.task(2)
def test_a_loop_over_a_huge_range_begins_at_once():
    """A loop needs one number at a time, so not even a loop over LazyRange(10**18) may make a list of them."""
    assert next(iter(LazyRange(5))) == 0
    assert list(islice(LazyRange(10**18), 3)) == [0, 1, 2]


@pytest.mark.task(3)
def test_in_finds_every_number_of_the_range():
    """Each number of the range is in it, the first and the last included. stop itself is not in it any more."""
    assert [0 in LazyRange(5), 4 in LazyRange(5), 5 in LazyRange(5)] == [True, True, False]
    stop = rng("in").randrange(5, 60)
    assert [number for number in range(-9, 99) if number in LazyRange(stop)] == list(range(stop))


@pytest.mark.task(3)
@pytest.mark.parametrize("value", [-1, 5, 99, -0.5], ids=repr)
def test_what_lies_outside_is_not_in(value):
    """A number below 0, or equal to stop or above it, is not in the range. A negative one is no index here: it does not
    count back."""
    assert (value in LazyRange(5)) is False


@pytest.mark.task(3)
@pytest.mark.parametrize("value", [True, False, 2.0, 0.0], ids=repr)
def test_what_equals_a_number_is_in(value):
    """`in` asks for an equal item, whatever its type: 2.0 is equal to 2, and True is equal to 1."""
    assert (value in LazyRange(5)) is True


@pytest.mark.task(3)
@pytest.mark.parametrize("value", ["a", "3", 2.5, None, (), float("nan"), float("inf")], ids=repr)
def test_what_equals_no_number_is_not_in(value):
    """The answer for anything else is False. It is no error to ask, and nothing may be rounded or converted to fit."""
    assert (value in LazyRange(5)) is False


@pytest.mark.task(3)
def test_in_does_not_try_the_numbers_one_by_one():
    """The two borders tell what a search through 10**18 numbers would tell: `in` must not search, neither for an int
    nor for a float."""
    try:
        numbers = WatchedRange(10**18)
        _ = WatchedFloat(10**17) in numbers  # a search does not get past this line
        answers = [10**17 in numbers, 10**18 in numbers, -1 in numbers, 1e17 in numbers, 1e18 in numbers]
    except (OverRead, OverflowError, MemoryError) as error:
        answers = error
    assert answers == [True, False, False, True, False]


@pytest.mark.task(4)
def test_a_slice_may_begin_in_front():
    """A slice arrives in __getitem__ like an index, as an object of the type slice: numbers[:3] has the numbers up to
    index 3."""
    assert take(LazyRange(5)[:3]) == [0, 1, 2]
    end = rng("in front").randrange(1, 50)
    assert take(LazyRange(60)[:end]) == list(range(end))


@pytest.mark.task(4)
def test_a_slice_has_the_items_that_a_list_would_give():
    """A slice of LazyRange(n) has the same items as that slice of list(range(n))."""
    assert take(LazyRange(5)[1:3]) == [1, 2]
    assert take(LazyRange(5)[-2:]) == [3, 4]
    assert take(LazyRange(5)[::2]) == [0, 2, 4]
    assert take(LazyRange(5)[::-1]) == [4, 3, 2, 1, 0]
    assert take(LazyRange(5)[3:99]) == [3, 4]
    draw = rng("slices")
    for _ in range(30):
        stop = draw.randrange(0, 12)
        part = slice(draw.randrange(-15, 15), draw.randrange(-15, 15), draw.choice([None, 1, 2, 3, -1, -2]))
        assert take(LazyRange(stop)[part]) == list(range(stop))[part]


@pytest.mark.task(4)
def test_a_slice_is_a_sequence_again():
    """A slice is a sequence as well: it has a length and indices, and it can be looped over more than once."""
    part = LazyRange(10)[2:8]
    assert [len(part), part[0], part[-1]] == [6, 2, 7]
    assert [take(part), take(part)] == [[2, 3, 4, 5, 6, 7], [2, 3, 4, 5, 6, 7]]


@pytest.mark.task(4)
def test_a_slice_is_lazy_too():
    """Not even a slice may store its items: a slice of LazyRange(10**18) must be there at once."""
    assert len(LazyRange(10**18)[10 : 10**17 : 3]) == 33_333_333_333_333_330
    assert LazyRange(10**18)[10 : 10**17 : 3][1] == 13


@pytest.mark.task(5)
def test_reversed_goes_backwards():
    """reversed() starts with the last number and ends with 0, without a list of them all."""
    assert take(reversed(LazyRange(4))) == [3, 2, 1, 0]
    assert next(reversed(LazyRange(10**18))) == 10**18 - 1


@pytest.mark.task(5)
def test_index_tells_where_a_number_is():
    """index() gives the position of a number, and ValueError when it is not there."""
    assert LazyRange(5).index(3) == 3
    with pytest.raises(ValueError):
        LazyRange(5).index(WatchedInt(99))


@pytest.mark.task(5)
def test_count_tells_how_often_a_number_occurs():
    """count() gives 1 for a number of the range, and 0 for any other value."""
    assert [LazyRange(5).count(WatchedInt(3)), LazyRange(5).count(WatchedInt(5))] == [1, 0]
    assert LazyRange(5).count(WatchedText("a")) == 0
