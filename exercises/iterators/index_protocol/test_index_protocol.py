"""Is Steps iterable by its indices, and does old_iter ask any object for obj[0], obj[1], ... as Python does?"""

from collections.abc import Iterator
from itertools import islice

import pytest
from kit import OverRead, rng, take

from index_protocol import Steps, old_iter


class Shelf:
    """shelf[0], shelf[1], ... and nothing else: no __iter__, no length. `asked` tells which indices were asked for.

    Behind the last book it raises `error`, or without one IndexError, as its list does.
    """

    def __init__(self, books, error=None):
        self.books = books
        self.asked = []
        self._error = error

    def __getitem__(self, index):
        self.asked.append(index)
        if len(self.asked) > 100:
            raise OverRead("the shelf was asked more than 100 times: nobody notices that it has ended")
        if self._error is not None and index >= len(self.books):
            raise self._error
        return self.books[index]


class Bare:
    """An object without methods."""


@pytest.mark.task(1)
def test_an_index_gives_its_number():
    """Each number can be had directly, in any order: the index alone tells which one is meant."""
    steps = Steps(5)
    assert [steps[3], steps[0], steps[4], steps[3]] == [3, 0, 4, 3]
    end = rng("index").randrange(6, 60)
    assert Steps(end)[end - 2] == end - 2


@pytest.mark.task(1)
@pytest.mark.parametrize(("end", "index"), [(3, 3), (3, 10), (0, 0), (-2, 0)])
def test_an_index_past_the_end_is_an_index_error(end, index):
    """Where no number is, indexing must raise IndexError: that is how a loop learns that it is over. A None would be
    one more item."""
    with pytest.raises(IndexError):
        Steps(end)[index]


@pytest.mark.task(1)
@pytest.mark.parametrize(("end", "index"), [(3, -1), (3, -3), (3, -4), (0, -1), (-2, -1)])
def test_a_negative_index_is_an_index_error(end, index):
    """Steps knows no negative indices. Counting from the end is nothing that Python does for you: lists do it
    themselves."""
    with pytest.raises(IndexError):
        Steps(end)[index]


@pytest.mark.task(1)
def test_a_huge_end_costs_nothing():
    """The index is all that is needed for the answer: Steps(10**30) must be there at once, so it cannot store items."""
    try:
        steps = Steps(10**30)
        answers = [steps[0], steps[10**29]]
    except (OverflowError, MemoryError) as error:
        answers = error
    assert answers == [0, 10**29]


@pytest.mark.task(2)
def test_a_loop_sees_every_number():
    """A loop over Steps(end) sees 0, 1, 2, ... and ends before end."""
    assert take(Steps(3)) == [0, 1, 2]
    assert take(Steps(0)) == []
    assert take(Steps(-2)) == []
    end = rng("loop").randrange(5, 60)
    assert take(Steps(end)) == list(range(end))


@pytest.mark.task(2)
def test_every_loop_begins_at_zero():
    """It is the loop that counts the indices, not Steps. So every loop begins at 0, also after one that was left."""
    steps = Steps(4)
    assert list(islice(steps, 2)) == [0, 1]
    assert [take(steps), take(steps)] == [[0, 1, 2, 3], [0, 1, 2, 3]]


@pytest.mark.task(2)
def test_nested_loops_do_not_disturb_each_other():
    """Two loops over the same object at the same time must not disturb each other: each one has its own index."""
    steps = Steps(2)
    pairs = ((outer, inner) for outer in steps for inner in steps)
    assert take(pairs) == [(0, 0), (0, 1), (1, 0), (1, 1)]


@pytest.mark.task(2)
def test_steps_is_no_iterator():
    """__getitem__ makes an object iterable, not an iterator. Steps must not have __next__: iter() wraps it in an
    iterator that does."""
    assert hasattr(Steps(3), "__next__") is False


@pytest.mark.task(2)
def test_steps_does_without_iter():
    """__getitem__ is enough for a loop: here Steps has to do without the method __iter__, inherited or not."""
    assert hasattr(Steps(3), "__iter__") is False


@pytest.mark.task(2)
def test_two_steps_do_not_share_an_end():
    """Every Steps has an end of its own, which the next Steps must not change."""
    short, long = Steps(2), Steps(4)
    assert [take(short), take(long)] == [[0, 1], [0, 1, 2, 3]]


@pytest.mark.task(3)
def test_old_iter_hands_out_the_items_in_order():
    """old_iter hands out what obj[0], obj[1], obj[2], ... give, in this order."""
    assert take(old_iter(Shelf(["Emma", "Dune", "Momo"]))) == ["Emma", "Dune", "Momo"]
    assert take(old_iter("abc")) == ["a", "b", "c"]
    numbers = rng("in order").sample(range(100), 7)
    assert take(old_iter(numbers)) == numbers


@pytest.mark.task(3)
def test_old_iter_gives_an_iterator():
    """old_iter gives back an iterator, something that next() works on, not a finished list."""
    assert isinstance(old_iter(Shelf(["Emma"])), Iterator)


@pytest.mark.task(3)
def test_one_request_asks_for_one_index():
    """One request, one index, from 0 upwards. Before the first request nothing is asked at all."""
    shelf = Shelf(["Emma", "Dune", "Momo"])
    books = old_iter(shelf)
    assert shelf.asked == []
    assert next(books) == "Emma"
    assert shelf.asked == [0]
    assert next(books) == "Dune"
    assert shelf.asked == [0, 1]


@pytest.mark.task(3)
def test_the_object_needs_no_length():
    """Many objects with __getitem__ have no len(), and others grow meanwhile: whether there is one more item shows only
    when it is asked for."""
    assert take(old_iter(Shelf(["Emma", "Dune"]))) == ["Emma", "Dune"]
    books = ["Emma"]
    growing = old_iter(books)
    assert next(growing) == "Emma"
    books.append("Dune")
    assert next(growing) == "Dune"


@pytest.mark.task(3)
def test_only_indices_are_used():
    """old_iter asks for obj[0], obj[1], ... even if the object has an __iter__ that would hand out something else, as a
    dict does with its keys."""
    planets = old_iter({0: "Mercury", 1: "Venus", 2: "Earth"})
    assert [next(planets), next(planets), next(planets)] == ["Mercury", "Venus", "Earth"]


@pytest.mark.task(3)
def test_no_value_marks_the_end():
    """None, 0, False and the empty string are items like all others: no value may be taken for the end."""
    assert take(old_iter(Shelf([None, 0, "", False, "last"]))) == [None, 0, "", False, "last"]


@pytest.mark.task(3)
def test_the_object_stays_as_it_was():
    """Looking at an item must not take it out: whoever passed the list may still need it."""
    books = ["Emma", "Dune"]
    assert take(old_iter(books)) == ["Emma", "Dune"]
    assert books == ["Emma", "Dune"]


@pytest.mark.task(3)
def test_two_iterators_do_not_disturb_each_other():
    """Every iterator of old_iter counts its own indices, even over the same object."""
    shelf = Shelf(["Emma", "Dune", "Momo"])
    left, right = old_iter(shelf), old_iter(shelf)
    assert [next(left), next(left), next(right)] == ["Emma", "Dune", "Emma"]
    assert [take(left), take(right)] == [["Momo"], ["Dune", "Momo"]]


@pytest.mark.task(4)
@pytest.mark.parametrize("kind", [IndexError, StopIteration])
def test_index_error_and_stop_iteration_end_it(kind):
    """Both IndexError and StopIteration from obj[index] mean that there is nothing more. Neither of them is an error
    for whoever loops."""
    assert take(old_iter(Shelf(["Emma", "Dune"], kind("no more books")))) == ["Emma", "Dune"]


@pytest.mark.task(4)
@pytest.mark.parametrize("kind", [IndexError, StopIteration])
def test_after_the_end_no_index_is_asked_for(kind):
    """A finished iterator stays finished: every further request raises StopIteration, and the object is left alone,
    even if it has an item more by now."""
    shelf = Shelf(["Emma", "Dune"], kind("no more books"))
    books = old_iter(shelf)
    assert take(books) == ["Emma", "Dune"]
    shelf.books.append("Momo")
    with pytest.raises(StopIteration):
        next(books)
    with pytest.raises(StopIteration):
        next(books)
    assert shelf.asked == [0, 1, 2]


@pytest.mark.task(4)
@pytest.mark.parametrize("kind", [KeyError, LookupError, ValueError, TypeError, OSError])
def test_any_other_error_comes_out(kind):
    """Every other error means that something is broken, and has to reach the caller unchanged. KeyError is related to
    IndexError, and still no end."""
    error = kind("the shelf is broken")
    books = old_iter(Shelf(["Emma", "Dune"], error))
    assert [next(books), next(books)] == ["Emma", "Dune"]
    with pytest.raises(kind) as caught:
        next(books)
    assert caught.value is error


@pytest.mark.task(5)
def test_getitem_on_the_instance_does_not_count():
    """Python looks up special methods in the class: a __getitem__ that was only set on the instance is ignored, and
    obj[0] is a TypeError."""
    bare = Bare()
    bare.__getitem__ = "from the instance".__getitem__
    with pytest.raises(TypeError):
        next(old_iter(bare))


@pytest.mark.task(5)
def test_the_class_wins_over_the_instance():
    """If both the class and the instance have a __getitem__, obj[index] means the one of the class."""
    shelf = Shelf(["from the class"])
    shelf.__getitem__ = ["from the instance"].__getitem__
    assert take(old_iter(shelf)) == ["from the class"]


@pytest.mark.task(5)
@pytest.mark.parametrize("obj", [5, None, {"a", "b"}], ids=["int", "None", "set"])
def test_an_object_without_indices_is_a_type_error(obj):
    """Without __getitem__ there is nothing to ask for: that is a TypeError, as with 5[0], and neither an empty
    iteration nor an AttributeError. It comes with the first request at the latest."""
    with pytest.raises(TypeError):
        next(old_iter(obj))
