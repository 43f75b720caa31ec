"""Does kind tell iterators, sequences and other iterables apart, and leave them as they are?"""

import io
from collections import deque
from collections.abc import Sequence
from inspect import GEN_CREATED, getgeneratorstate

import pytest
from kit import Source, rng

from what_kind_of_iterable import kind


class Shelf:
    """Old-fashioned, but iterable: it has no __iter__, only shelf[0], shelf[1], ... It counts what it is asked for."""

    def __init__(self, books):
        self._books = books
        self.asked = 0

    def __getitem__(self, index):
        self.asked += 1
        return self._books[index]


class Row:
    """A row of a table: it has a length, an index and __iter__, but it does not declare itself a sequence."""

    def __init__(self, cells):
        self._cells = cells

    def __len__(self):
        return len(self._cells)

    def __getitem__(self, index):
        return self._cells[index]

    def __iter__(self):
        return iter(self._cells)


class Week(Sequence):
    """Declares itself a sequence."""

    def __len__(self):
        return 7

    def __getitem__(self, index):
        return ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][index]


class Team:
    """Has __iter__ and nothing else."""

    def __iter__(self):
        yield "Ann"
        yield "Bob"


class Dice:
    """Has __next__, but no __iter__."""

    def __next__(self):
        return 4


class Sealed:
    """Says that nobody may loop over it."""

    __iter__ = None


class SealedShelf(Shelf):
    """Has an index as well, and says all the same that nobody may loop over it."""

    __iter__ = None


class Playlist:
    """A beginner's mistake: its __iter__ returns a list, and a list has no __next__."""

    def __iter__(self):
        return ["one song", "another song"]


class Table:
    """Iterable in principle, but its __iter__ raises `error`."""

    def __init__(self, error):
        self._error = error

    def __iter__(self):
        raise self._error


class Anything:
    """Has every attribute that you ask for, as stand-ins for far-away services often do."""

    def __getattr__(self, name):
        return print


@pytest.mark.task(1)
def test_a_generator_keeps_its_first_item():
    """next(obj) takes an item out, and that one is gone. Find out without consuming: what counts is whether the class
    has __next__ and __iter__."""
    first = rng("first").randrange(100, 1000)
    numbers = (number for number in [first, 2, 3])
    assert kind(numbers) == "iterator"
    assert next(numbers) == first


@pytest.mark.task(1)
def test_what_has_both_methods_is_an_iterator():
    """Whatever has both __next__ and __iter__ is an iterator, even when it is empty. That it is iterable as well is
    true of all iterators: the stricter name comes first."""
    words = rng("words").sample(["tea", "milk", "salt", "rice", "oil"], 3)
    assert kind(iter(words)) == "iterator"
    assert kind(iter([])) == "iterator"
    assert kind(word.upper() for word in words) == "iterator"
    assert kind(zip()) == "iterator"
    assert kind(enumerate(words)) == "iterator"
    assert kind(reversed(words)) == "iterator"


@pytest.mark.task(1)
def test_an_open_file_is_an_iterator():
    """An open file hands out its lines through next() and remembers where it is: it is an iterator."""
    file = io.StringIO("first\nsecond\n")
    assert kind(file) == "iterator"


@pytest.mark.task(1)
def test_an_iterator_class_of_your_own_counts():
    """An object is an iterator because of the two methods in its class, not because its type is a known one."""
    source = Source([1, 2, 3])
    assert kind(source) == "iterator"


@pytest.mark.task(1)
def test_a_range_is_no_iterator():
    """A range computes its numbers one at a time, but it has no __next__: next(range(3)) is a TypeError. It is a lazy
    sequence."""
    end = rng("range").randrange(3, 1000)
    assert kind(range(3)) == "sequence"
    assert kind(range(end)) == "sequence"
    assert kind(iter(range(end))) == "iterator"


@pytest.mark.task(1)
def test_next_alone_does_not_make_an_iterator():
    """An iterator has __iter__ too. A for loop refuses an object that has only __next__."""
    assert kind(Dice()) == "not iterable"


@pytest.mark.task(1)
def test_a_next_that_only_the_object_has_does_not_count():
    """Python looks for __next__ in the class. An attribute of that name in the object itself changes nothing."""
    team = Team()
    team.__next__ = lambda: "Eve"
    assert kind(team) == "iterable"


@pytest.mark.task(2)
def test_lists_tuples_strings_and_their_like_are_sequences():
    """Lists, tuples and strings are sequences, and so are bytes and deque: a list of the types that come to mind is
    never complete."""
    assert kind([]) == "sequence"
    assert kind(["x", "y"]) == "sequence"
    assert kind((1,)) == "sequence"
    assert kind("abc") == "sequence"
    assert kind("") == "sequence"
    assert kind(b"abc") == "sequence"
    assert kind(deque([1, 2])) == "sequence"


@pytest.mark.task(2)
def test_a_class_that_declares_itself_a_sequence_is_one():
    """A class becomes a sequence by inheriting from collections.abc.Sequence; such a class may be written tomorrow."""
    assert kind(Week()) == "sequence"


@pytest.mark.task(2)
def test_a_length_and_an_index_do_not_make_a_sequence():
    """`len()` and square brackets are not enough: a dict has both, and it is no sequence."""
    prices = {"tea": rng("price").randrange(1, 10), "milk": 2}
    assert kind(prices) == "iterable"
    assert kind(Row(["tea", 3])) == "iterable"


@pytest.mark.task(3)
def test_dicts_sets_and_views_are_iterable():
    """Dicts, sets and the views of a dict can be looped over, but have neither a __next__ nor an item number 0."""
    prices = {"tea": 3, "milk": 2}
    assert kind(prices) == "iterable"
    assert kind({}) == "iterable"
    assert kind({"tea", "milk"}) == "iterable"
    assert kind(frozenset()) == "iterable"
    assert kind(prices.keys()) == "iterable"
    assert kind(prices.values()) == "iterable"
    assert kind(prices.items()) == "iterable"


@pytest.mark.task(3)
def test_a_class_with_only_iter_is_iterable():
    """A class with __iter__ alone can make iterators, but is none itself."""
    assert kind(Team()) == "iterable"


@pytest.mark.task(3)
def test_an_object_with_only_getitem_is_iterable():
    """A for loop also accepts an object that has only __getitem__. It has no __iter__ method, and it is not registered
    as Iterable, so neither of the two can decide."""
    assert kind(Shelf(["Emma", "Dune"])) == "iterable"


@pytest.mark.task(3)
def test_what_a_loop_refuses_is_not_iterable():
    """Numbers, None and functions have no items: a for loop refuses them with a TypeError."""
    assert kind(5) == "not iterable"
    assert kind(2.5) == "not iterable"
    assert kind(None) == "not iterable"
    assert kind(True) == "not iterable"
    assert kind(len) == "not iterable"
    assert kind(object()) == "not iterable"


@pytest.mark.task(3)
def test_a_class_is_not_one_of_its_objects():
    """The methods of the class list are there for lists. The class itself has none of their items: for x in list is a
    TypeError."""
    assert kind(list) == "not iterable"
    assert kind(Week) == "not iterable"


@pytest.mark.task(3)
def test_an_iter_that_only_the_object_has_does_not_count():
    """A for loop looks for __iter__ in the class. What the object itself answers for that name says nothing."""
    dice = Dice()
    dice.__iter__ = lambda: iter([4, 4, 4])
    assert kind(dice) == "not iterable"
    assert kind(Anything()) == "not iterable"


@pytest.mark.task(3)
def test_iter_set_to_none_forbids_the_loop():
    """A class that sets __iter__ to None is not iterable. It has an attribute of that name all the same, and not even a
    __getitem__ makes up for it."""
    assert kind(Sealed()) == "not iterable"
    assert kind(SealedShelf(["Emma"])) == "not iterable"


@pytest.mark.task(3)
def test_an_iter_that_returns_no_iterator_is_of_no_use():
    """When __iter__ returns something without __next__, a for loop refuses the object with a TypeError. That there is
    an __iter__ does not prove that a loop works."""
    assert kind(Playlist()) == "not iterable"


@pytest.mark.task(3)
def test_another_error_is_no_answer():
    """Only a TypeError says that an object is not iterable. Any other error means that something broke while asking,
    and has to come out unchanged."""
    locked = OSError("the table is locked")
    with pytest.raises(OSError, match="is locked") as caught:
        kind(Table(locked))
    assert caught.value is locked
    mistake = AttributeError("a mistake in the table")
    with pytest.raises(AttributeError) as caught:
        kind(Table(mistake))
    assert caught.value is mistake


@pytest.mark.task(4)
def test_a_generator_is_not_even_started():
    """Requesting an item runs the body of a generator, and that may have effects. One that was new stays new."""
    letters = (letter for letter in "abc")
    assert kind(letters) == "iterator"
    assert getgeneratorstate(letters) == GEN_CREATED


@pytest.mark.task(4)
def test_an_iterator_is_asked_for_nothing():
    """No item is requested, not even to see whether that works: it could be the one line that arrives in an hour."""
    source = Source(["a", "b"])
    assert kind(source) == "iterator"
    assert source.requests == 0


@pytest.mark.task(4)
def test_an_iterable_is_asked_for_nothing():
    """To know that a loop can start you need not run the loop: no item is requested, neither by number nor by
    next()."""
    source = Source(["a", "b"])

    class Channel:
        def __iter__(self):
            return source

    shelf = Shelf(["Emma", "Dune"])
    assert kind(Channel()) == "iterable"
    assert source.requests == 0
    assert kind(shelf) == "iterable"
    assert shelf.asked == 0


@pytest.mark.task(4)
def test_the_second_answer_is_the_first():
    """Asking changes nothing, so the same object gets the same answer again, and a list still holds its items."""
    words = iter(["a"])
    fruits = ["fig", "kiwi"]
    assert [kind(words), kind(words)] == ["iterator", "iterator"]
    assert [kind(fruits), kind(fruits)] == ["sequence", "sequence"]
    assert fruits == ["fig", "kiwi"]
