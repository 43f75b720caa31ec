"""Does ignoring ignore what it was told to ignore, and nothing else, and does it remember what it ignored?"""

import asyncio
import traceback
from contextlib import suppress

import pytest
from kit import rng

from pass_on_purpose import ignoring


class EmptyBasket(Exception):
    """An exception that counts as false, since its length is 0."""

    def __len__(self):
        return 0


@pytest.mark.task(1)
def test_a_listed_exception_is_ignored():
    """An exception of a class that was listed ends the with block, and does not come out of it."""
    steps = []
    with ignoring(KeyError):
        raise KeyError("pear")
    steps.append("below the block")
    assert steps == ["below the block"]


@pytest.mark.task(1)
@pytest.mark.parametrize("kind", [KeyError, TypeError, OSError])
def test_every_listed_exception_is_ignored(kind):
    """Several classes may be listed. Each of them is ignored, wherever it stands in the list."""
    steps = []
    with ignoring(KeyError, TypeError, OSError):
        raise kind("on the list")
    steps.append("below the block")
    assert steps == ["below the block"]


@pytest.mark.task(1)
def test_a_subclass_of_a_listed_exception_is_ignored():
    """A class that inherits from a listed one is listed as well: a FileNotFoundError is an OSError."""
    number = rng("subclass").randrange(10, 10_000)
    child = type(f"Missing{number}", (KeyError,), {})
    steps = []
    with ignoring(OSError, KeyError):
        raise FileNotFoundError("no such file")
    steps.append("below the first block")
    with ignoring(OSError, KeyError):
        raise child("no such key")
    steps.append("below the second block")
    assert steps == ["below the first block", "below the second block"]


@pytest.mark.task(1)
@pytest.mark.parametrize("kind", [KeyboardInterrupt, GeneratorExit, asyncio.CancelledError])
def test_what_is_no_exception_can_be_listed_too(kind):
    """The list decides, and nothing else. KeyboardInterrupt and its like inherit from BaseException, and are ignored if
    somebody lists them."""
    steps = []
    with ignoring(kind):
        raise kind("on the list")
    steps.append("below the block")
    assert steps == ["below the block"]


@pytest.mark.task(1)
def test_the_rest_of_the_block_is_skipped():
    """An ignored exception still ends its with block: the lines below it in the block do not run, and the lines below
    the block do."""
    steps = []
    with ignoring(KeyError):
        steps.append("before")
        steps.append({"apple": 3}["pear"])
        steps.append("after")
    steps.append("below the block")
    assert steps == ["before", "below the block"]


@pytest.mark.task(1)
def test_a_block_without_an_exception_runs_to_its_end():
    """When nothing is raised, all of the block runs, and nothing is raised in the end either."""
    steps = []
    with ignoring(KeyError):
        steps.append("first line")
        steps.append("last line")
    steps.append("below the block")
    assert steps == ["first line", "last line", "below the block"]


@pytest.mark.task(2)
@pytest.mark.parametrize("kind", [ValueError, ZeroDivisionError, IndexError, StopIteration])
def test_any_other_exception_comes_out(kind):
    """What is not on the list comes out of the block: it is not known here how to go on after that."""
    with pytest.raises(kind):
        with ignoring(KeyError, OSError):
            raise kind("not on the list")


@pytest.mark.task(2)
@pytest.mark.parametrize("kind", [LookupError, OSError])
def test_the_parent_of_a_listed_exception_comes_out(kind):
    """Whoever lists KeyError means KeyError and what inherits from it, and not LookupError, from which it inherits."""
    with pytest.raises(kind):
        with ignoring(KeyError, FileNotFoundError):
            raise kind("not on the list")


@pytest.mark.task(2)
@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit, GeneratorExit, asyncio.CancelledError])
def test_a_wish_to_stop_comes_out_if_it_is_not_listed(kind):
    """KeyboardInterrupt and its like are no Exception: whoever lists Exception does not mean them."""
    with pytest.raises(kind):
        with ignoring(Exception):
            raise kind("not on the list")


@pytest.mark.task(2)
@pytest.mark.parametrize("kind", [KeyError, OSError, KeyboardInterrupt])
def test_without_a_list_everything_comes_out(kind):
    """ignoring() without a class has nothing to ignore: everything comes out."""
    with pytest.raises(kind):
        with ignoring():
            raise kind("there is no list")


@pytest.mark.task(2)
@pytest.mark.parametrize("kind", [ValueError, KeyboardInterrupt])
def test_the_very_same_object_comes_out(kind):
    """What comes out of the block is the very object that was raised in it, neither a copy nor another exception."""
    error = kind("not on the list")
    with pytest.raises(kind) as raised:
        with ignoring(KeyError):
            raise error
    assert raised.value is error


@pytest.mark.task(2)
def test_what_comes_out_keeps_its_cause_and_context():
    """What an exception says about its origin stays as it was: neither __cause__ nor __context__ is changed."""
    full = OSError("the disk is full")
    error = ValueError("not on the list")
    error.__cause__ = full
    with pytest.raises(ValueError):
        with ignoring(KeyError):
            raise error
    assert error.__cause__ is full
    assert error.__context__ is None


@pytest.mark.task(2)
def test_what_comes_out_keeps_its_traceback():
    """The traceback of an exception leads to the place where it was raised: here to the function look_up."""

    def look_up():
        raise ValueError("not on the list")

    with pytest.raises(ValueError) as raised:
        with ignoring(KeyError):
            look_up()
    last = traceback.extract_tb(raised.value.__traceback__)[-1]
    assert last.name == "look_up"


@pytest.mark.task(3)
def test_as_gives_the_object_itself():
    """The name after `as` gets the object that the with statement was written with, so that somebody can ask it."""
    box = ignoring(KeyError)
    with box as same:
        pass
    assert same is box


@pytest.mark.task(3)
def test_caught_holds_the_ignored_exception():
    """`caught` is the exception object that was ignored: not its class, not its text, not a copy."""
    error = KeyError("pear")
    box = ignoring(KeyError)
    with box:
        raise error
    assert box.caught is error


@pytest.mark.task(3)
def test_caught_holds_an_exception_of_a_subclass():
    """`caught` is the object that was raised, also if only a parent class of it was listed."""
    error = FileNotFoundError("no such file")
    box = ignoring(KeyError, OSError)
    with box:
        raise error
    assert box.caught is error


@pytest.mark.task(3)
def test_nothing_is_caught_before_the_first_use():
    """Before the first use nothing was ignored: `caught` is there already, and None."""
    box = ignoring(KeyError)
    assert box.caught is None


@pytest.mark.task(3)
def test_nothing_is_caught_when_nothing_is_raised():
    """When the block comes to its end without an exception, `caught` is None."""
    box = ignoring(KeyError)
    with box:
        pass
    assert box.caught is None


@pytest.mark.task(3)
@pytest.mark.parametrize("kind", [ValueError, KeyboardInterrupt])
def test_what_comes_out_is_not_caught(kind):
    """An exception that comes out was not ignored, so it is not `caught`: what handles it further up has it anyway."""
    box = ignoring(KeyError)
    with pytest.raises(kind):
        with box:
            raise kind("not on the list")
    assert box.caught is None


@pytest.mark.task(3)
def test_an_exception_that_counts_as_false_is_one():
    """Whether there was an exception is told by a comparison with None. An exception object may count as false."""
    error = EmptyBasket("nothing in it")
    box = ignoring(EmptyBasket)
    with box:
        raise error
    assert box.caught is error


@pytest.mark.task(4)
def test_a_second_use_forgets_the_first():
    """`caught` tells about the last use only: after a second one without an exception it is None again."""
    box = ignoring(KeyError)
    with box:
        raise KeyError("pear")
    with box:
        pass
    assert box.caught is None


@pytest.mark.task(4)
def test_a_second_use_remembers_its_own_exception():
    """The same object can be used again, and then ignores as before. `caught` is the exception of the last use."""
    second = KeyError("plum")
    box = ignoring(KeyError)
    with box:
        raise KeyError("pear")
    with box:
        raise second
    assert box.caught is second


@pytest.mark.task(4)
def test_a_use_begins_with_nothing_caught():
    """At the beginning of each use `caught` is None already: the block does not see what an earlier one left behind."""
    box = ignoring(KeyError)
    with box:
        raise KeyError("pear")
    seen = "the block did not run"
    with box:
        seen = box.caught
    assert seen is None


@pytest.mark.task(4)
def test_a_use_that_lets_an_exception_out_forgets_the_first():
    """When an exception comes out of a second use, nothing was ignored in that one: `caught` is None again."""
    box = ignoring(KeyError)
    with box:
        raise KeyError("pear")
    with suppress(ValueError):
        with box:
            raise ValueError("not on the list")
    assert box.caught is None


@pytest.mark.task(4)
def test_two_objects_remember_for_themselves():
    """Each object remembers what it has ignored itself: another one does not change that."""
    error = KeyError("pear")
    box, other = ignoring(KeyError), ignoring(KeyError)
    with box:
        raise error
    with other:
        raise KeyError("plum")
    assert box.caught is error


@pytest.mark.task(4)
def test_two_objects_have_lists_of_their_own():
    """Each object has its own list: a second object with other classes does not change the first."""
    error = KeyError("pear")
    box = ignoring(KeyError)
    ignoring(IndexError)
    with box:
        raise error
    assert box.caught is error


@pytest.mark.task(4)
def test_the_outer_block_ignores_what_the_inner_lets_out():
    """with blocks may stand inside each other. What the inner one lets out ends the outer block, if that one ignores
    it: the lines between the two do not run."""
    error = IndexError("no such page")
    inner, outer = ignoring(KeyError), ignoring(IndexError)
    steps = []
    with outer:
        with inner:
            raise error
        steps.append("between the two")
    assert steps == []
    assert inner.caught is None
    assert outer.caught is error


@pytest.mark.task(4)
def test_the_outer_block_does_not_see_what_the_inner_ignores():
    """What the inner block has ignored is over: the outer one goes on behind it, and has ignored nothing."""
    error = KeyError("pear")
    inner, outer = ignoring(KeyError), ignoring(LookupError)
    steps = []
    with outer:
        with inner:
            raise error
        steps.append("between the two")
    assert steps == ["between the two"]
    assert inner.caught is error
    assert outer.caught is None
