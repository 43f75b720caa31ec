"""Does for_each do what a for loop does?"""

import io
from unittest.mock import ANY

import pytest
from kit import Endless, Source, endless, failing, rng

from hand_cranked_for import for_each


def into(seen, limit=100):
    """A visit function that appends to the list `seen`. More than `limit` calls raise Endless."""

    def visit(item):
        if len(seen) == limit:
            raise Endless(f"visit was called more than {limit} times: the loop never ends")
        seen.append(item)

    return visit


def visited(iterable):
    """The items that for_each visits, in the order of the visits."""
    seen = []
    for_each(iterable, into(seen))
    return seen


class Shelf:
    """Old-fashioned, but iterable: it has neither __iter__ nor a length, only shelf[0], shelf[1], ..."""

    def __init__(self, books):
        self._books = books

    def __getitem__(self, index):
        return self._books[index]


@pytest.mark.task(1)
def test_every_item_is_visited_once_and_in_order():
    """Every item is visited exactly once, in the order in which the iterable hands the items out. An item that comes
    twice is visited twice."""
    assert visited(["a", "b", "a"]) == ["a", "b", "a"]
    draw = rng("in order")
    items = draw.sample(range(1, 1000), draw.randrange(3, 9))
    items.append(items[0])
    assert visited(Source(items, at_most=len(items) + 1)) == items


@pytest.mark.task(1)
def test_the_number_of_items_comes_back():
    """for_each returns how many items it has visited. Printing the number does not return it."""
    items = list(range(rng("count").randrange(3, 9)))
    assert for_each(Source(items, at_most=len(items) + 1), into([])) == len(items)


@pytest.mark.task(1)
def test_no_items_means_no_visit():
    """Without items visit is never called and the count is 0, for an empty list as for an iterator at its end."""
    assert for_each([], into([])) == 0
    assert for_each(iter(()), into([])) == 0
    assert visited([]) == []
    assert visited(iter(())) == []


@pytest.mark.task(1)
def test_no_value_marks_the_end():
    """None, 0, False and the empty string are items like all others: no value may be taken for the end."""
    assert for_each(["", None, 0, False, "last"], into([])) == 5
    assert visited(["", None, 0, False, "last"]) == ["", None, 0, False, "last"]


@pytest.mark.task(1)
def test_an_item_that_equals_everything_is_an_item():
    """Some objects are equal to whatever you compare them with (ANY of unittest.mock is one). They are items too, so
    comparing an item with == cannot tell whether the end has come."""
    assert for_each([ANY, ANY], into([])) == 2


@pytest.mark.task(1)
@pytest.mark.parametrize("answer", [None, True, False, 7])
def test_what_visit_returns_does_not_matter(answer):
    """visit is called for what it does. What it returns neither stops the loop nor changes the count."""
    seen = []
    remember = into(seen)

    def visit(item):
        remember(item)
        return answer

    assert for_each("abc", visit) == 3
    assert seen == ["a", "b", "c"]


@pytest.mark.task(1)
def test_the_loop_may_be_long():
    """A loop goes round as often as there are items. A function that calls itself for every item soon cannot go on."""
    assert for_each(range(5000), into([], limit=5000)) == 5000


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("iterable", "items"),
    [(["x", "y"], ["x", "y"]), ("xyz", ["x", "y", "z"]), ({"one": 1, "two": 2}, ["one", "two"])],
    ids=["list", "string", "dict"],
)
def test_an_iterable_is_not_yet_an_iterator(iterable, items):
    """Lists, strings and dicts are iterable, but next() does not work on them: ask for an iterator first."""
    assert for_each(iterable, into([])) == len(items)
    assert visited(iterable) == items


@pytest.mark.task(2)
def test_items_need_neither_a_length_nor_an_index():
    """Generators and open files have no len() and no index: use only what every iterable offers."""
    assert visited(number * number for number in [1, 2, 3]) == [1, 4, 9]
    assert visited(io.StringIO("first\nsecond\n")) == ["first\n", "second\n"]
    assert for_each(io.StringIO("first\nsecond\n"), into([])) == 2


@pytest.mark.task(2)
def test_an_object_with_only_getitem_is_iterable():
    """An object that has only __getitem__ is iterable too. iter() knows how; its method __iter__ does not exist."""
    assert for_each(Shelf(["Emma", "Dune"]), into([])) == 2
    assert visited(Shelf(["Emma", "Dune"])) == ["Emma", "Dune"]


@pytest.mark.task(2)
def test_iter_is_called_once():
    """Call iter() on the argument once, before the first item: a second iterator of a list starts again in front."""
    source = Source([10, 20, 30], at_most=4)
    for_each(source, into([]))
    assert source.opened == 1


@pytest.mark.task(2)
def test_the_argument_stays_as_it_was():
    """Looking at items must not take them out of the list: afterwards it can be visited once more."""
    fruits = ["fig", "kiwi", "plum"]
    assert for_each(fruits, into([])) == 3
    assert fruits == ["fig", "kiwi", "plum"]
    assert for_each(fruits, into([])) == 3


@pytest.mark.task(2)
def test_an_iterator_goes_on_where_it_stands():
    """An iterator knows its position: items that were taken earlier do not come again, and the end stays the end."""
    letters = iter("abcd")
    next(letters)
    assert visited(letters) == ["b", "c", "d"]
    assert visited(letters) == []
    assert for_each(letters, into([])) == 0


@pytest.mark.task(3)
def test_an_item_is_visited_before_the_next_is_requested():
    """Take one item at a time: item 2 is requested only when visit(item 1) has returned."""
    events = []
    source = Source(["a", "b"], at_most=3, name="for an item", log=events.append)

    def visit(item):
        events.append(f"visit {item}")

    for_each(source, visit)
    assert events == ["ask for an item", "visit a", "ask for an item", "visit b", "ask for an item"]


@pytest.mark.task(3)
def test_an_error_in_visit_stops_the_loop():
    """When visit raises, the loop is over: nothing more is visited, and no further item is requested."""
    stop_at = rng("stop").randrange(2, 7)
    source = Source(endless(1), at_most=stop_at)
    seen = []

    def visit(item):
        seen.append(item)
        if item == stop_at:
            raise ValueError(f"item {item} is broken")

    with pytest.raises(ValueError, match="is broken"):
        for_each(source, visit)
    assert seen == list(range(1, stop_at + 1))
    assert source.requests == stop_at


@pytest.mark.task(4)
@pytest.mark.parametrize("kind", [ValueError, TypeError, IndexError, KeyError])
def test_an_error_in_visit_comes_out(kind):
    """for_each does not know how to repair what fails in visit, so the error has to reach the caller unchanged."""
    error = kind("from visit")

    def visit(item):
        raise error

    with pytest.raises(kind) as caught:
        for_each([1, 2, 3], visit)
    assert caught.value is error


@pytest.mark.task(4)
def test_stop_iteration_from_visit_is_not_the_end_of_the_items():
    """A StopIteration raised inside visit() does not mean that the items are used up. It is an error of visit and has
    to come out, or the loop ends early and nobody notices."""
    error = StopIteration("from visit")
    remember = into([])

    def visit(item):
        remember(item)
        if item == 2:
            raise error

    with pytest.raises(StopIteration) as caught:
        for_each([1, 2, 3], visit)
    assert caught.value is error


@pytest.mark.task(4)
@pytest.mark.parametrize("kind", [ValueError, TypeError, IndexError, OSError])
def test_an_error_of_the_iterable_comes_out(kind):
    """Only StopIteration says that there are no more items. Every other error means that something broke, and has to
    come out after the items before it have been visited."""
    error = kind("the items broke")
    seen = []
    with pytest.raises(kind) as caught:
        for_each(failing(["a", "b"], error), into(seen))
    assert caught.value is error
    assert seen == ["a", "b"]
