"""Does take do what the built-in next does?"""

import io
from unittest.mock import ANY

import pytest
from kit import Source, endless, failing, rng

from next_with_default import take


class Team:
    """Iterable, but no iterator: it can make one."""

    def __iter__(self):
        return iter(["Ann", "Bob"])


class Dice:
    """Has __next__, but no __iter__. It may be thrown twice."""

    def __init__(self):
        self._throws = iter(Source([4, 4], at_most=2, name="the dice"))

    def __next__(self):
        return next(self._throws)


class Failing:
    """An iterator whose __next__ does nothing but raise `error`."""

    def __init__(self, error):
        self._error = error

    def __iter__(self):
        return self

    def __next__(self):
        raise self._error


@pytest.mark.task(1)
def test_the_items_come_one_after_another():
    """Every call returns the next item of the iterator, and the iterator remembers where it is."""
    first, second, third = rng("items").sample(range(100, 1000), 3)
    numbers = iter([first, second, third])
    assert take(numbers) == first
    assert take(numbers) == second
    assert next(numbers) == third


@pytest.mark.task(1)
def test_any_iterator_will_do():
    """Generators and open files are iterators too: they know no length and no index, only what comes next."""
    file = io.StringIO("first\nsecond\n")
    squares = (number * number for number in [3, 4])
    assert take(file) == "first\n"
    assert take(file) == "second\n"
    assert take(squares) == 9


@pytest.mark.task(1)
def test_one_call_requests_one_item():
    """Request one item and no more: what comes after it belongs to the next call, and there may be no end."""
    source = Source(endless(7), at_most=1)
    assert take(source, "nothing left") == 7
    assert source.requests == 1


@pytest.mark.task(1)
def test_the_end_is_a_stop_iteration():
    """Without a default, every call at the end raises StopIteration."""
    words = iter(["only"])
    assert take(words) == "only"
    with pytest.raises(StopIteration):
        take(words)
    with pytest.raises(StopIteration):
        take(words)
    with pytest.raises(StopIteration):
        take(words)


@pytest.mark.task(1)
def test_the_stop_iteration_comes_out_as_it_is():
    """The StopIteration of the iterator itself has to come out: it may carry a value, and a new one would lose it."""
    end = StopIteration("12 lines read")
    with pytest.raises(StopIteration) as caught:
        take(Failing(end))
    assert caught.value is end
    assert caught.value.value == "12 lines read"


@pytest.mark.task(1)
def test_falsy_items_are_items():
    """None, 0 and the empty string are items like all others, with a default and without: no value means the end."""
    assert take(iter([None])) is None
    assert take(iter([None]), "default") is None
    assert take(iter([0]), "default") == 0
    assert take(iter([""]), "default") == ""


@pytest.mark.task(1)
def test_two_iterators_do_not_disturb_each_other():
    """The position lives in the iterator, so take itself remembers nothing from one call to the next."""
    left, right = iter("ab"), iter("xy")
    assert [take(left), take(right), take(left), take(right)] == ["a", "x", "b", "y"]


@pytest.mark.task(2)
def test_at_the_end_the_default_is_returned():
    """A default takes the place of the StopIteration, and it is returned again and again, as it is: neither printed nor
    packed into a tuple."""
    missing = rng("default").randrange(100, 1000)
    words = iter(["only"])
    assert take(words, missing) == "only"
    assert take(words, missing) == missing
    assert take(words, missing) == missing
    assert take(words, missing + 1) == missing + 1


@pytest.mark.task(2)
@pytest.mark.parametrize("default", [0, False, "", ()], ids=["zero", "False", "empty string", "empty tuple"])
def test_a_falsy_default_is_a_default(default):
    """Whether there is a default does not depend on its value: 0 and the empty string are defaults as well."""
    assert take(iter([]), default) == default
    assert take(iter(["item"]), default) == "item"


@pytest.mark.task(2)
def test_none_is_a_default():
    """take(it, None) returns None at the end. Only a default that is missing lets StopIteration out, so None cannot
    stand for "no default given"."""
    nothing = iter([])
    assert take(nothing, None) is None
    with pytest.raises(StopIteration):
        take(nothing)


@pytest.mark.task(2)
def test_a_default_that_equals_everything_is_a_default():
    """Some objects are equal to whatever you compare them with (ANY of unittest.mock is one), so comparing the default
    with == cannot tell whether one was given."""
    assert take(iter([]), ANY) is ANY


@pytest.mark.task(2)
@pytest.mark.parametrize(
    "default", [("a", "b"), ["a"], list, ValueError("unused")], ids=["tuple", "list", "class", "error"]
)
def test_the_default_comes_back_as_it_is(default):
    """The very object that was given comes back: not packed into a tuple, not unpacked, not called, not raised."""
    assert take(iter([]), default) is default


@pytest.mark.task(2)
def test_the_value_of_the_end_is_no_default():
    """What a generator returns travels in its StopIteration. A default that was given replaces that too."""
    assert take(Failing(StopIteration("12 lines read")), "default") == "default"


@pytest.mark.task(2)
def test_more_than_one_default_is_a_type_error():
    """There is room for one default. A second one is a mistake of the caller: a TypeError, before any item is lost."""
    source = Source(["a", "b"])
    with pytest.raises(TypeError):
        take(source, 1, 2)
    with pytest.raises(TypeError):
        take(source, None, None, None)
    assert source.requests == 0


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("obj", "name"),
    [([1, 2], "list"), ("ab", "str"), (range(3), "range"), (Team(), "Team"), (None, "NoneType")],
    ids=["list", "string", "range", "Team", "None"],
)
def test_an_iterable_is_not_yet_an_iterator(obj, name):
    """A list or a string has no __next__. take answers with a TypeError that names the type, and does not make an
    iterator of it: a new one would start in front with every call."""
    with pytest.raises(TypeError) as caught:
        take(obj)
    assert str(caught.value) == f"'{name}' object is not an iterator"


@pytest.mark.task(3)
def test_a_default_does_not_help_a_list():
    """That a list is no iterator is a mistake of the caller, not the end of the items: the default must not hide it."""
    numbers = [1, 2]
    with pytest.raises(TypeError):
        take(numbers, "default")
    with pytest.raises(TypeError):
        take([], "default")
    assert numbers == [1, 2]


@pytest.mark.task(3)
def test_next_alone_is_enough():
    """All that take needs is __next__. An object without __iter__ is refused by a for loop, but not by next()."""
    dice = Dice()
    assert take(dice) == 4
    assert take(dice, "default") == 4


@pytest.mark.task(3)
def test_next_is_looked_up_in_the_class():
    """Python looks for __next__ in the class: an attribute of that name in a single object neither makes it an iterator
    nor replaces the method of its class."""
    team, dice = Team(), Dice()
    team.__next__ = lambda: "Eve"
    dice.__next__ = lambda: 6
    assert take(dice) == 4
    with pytest.raises(TypeError):
        take(team)


@pytest.mark.task(4)
def test_an_error_of_the_iterator_comes_out():
    """Only StopIteration means the end. Any other error of the iterator means that something broke, and it comes out as
    the same object."""
    error = ValueError("the line is broken")
    with pytest.raises(ValueError, match="is broken") as caught:
        take(Failing(error))
    assert caught.value is error


@pytest.mark.task(4)
def test_a_default_does_not_hide_an_error():
    """A default replaces the end of the items, never an error: whoever gets the default must be sure that there was no
    item."""
    error = ValueError("the line is broken")
    numbers = failing([1], error)
    assert take(numbers, "default") == 1
    with pytest.raises(ValueError, match="is broken") as caught:
        take(numbers, "default")
    assert caught.value is error


@pytest.mark.task(4)
def test_an_error_inside_next_is_no_missing_next():
    """An AttributeError or a TypeError that happens inside __next__ is an error of the iterator like any other. It says
    nothing about the question whether the object is an iterator, and comes out as it is."""
    mistake = AttributeError("a mistake in the iterator")
    with pytest.raises(AttributeError) as caught:
        take(Failing(mistake))
    assert caught.value is mistake
    mix_up = TypeError("a mix-up in the iterator")
    with pytest.raises(TypeError) as caught:
        take(Failing(mix_up), "default")
    assert caught.value is mix_up
