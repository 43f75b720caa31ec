"""Does combine_pairs combine two items at a time, and does it end only when the items do?"""

from collections.abc import Iterator
from itertools import islice
from operator import sub

import pytest
from kit import Source, endless, failing, rng, take

from leaky_next import combine_pairs


def both(first, second):
    return (first, second)


@pytest.mark.task(1)
def test_two_items_make_one_result():
    """Items 1 and 2 are combined, then items 3 and 4, and so on: every item belongs to one pair only."""
    assert list(islice(combine_pairs(both, ["a", "b", "c", "d"]), 2)) == [("a", "b"), ("c", "d")]


@pytest.mark.task(1)
def test_combine_gets_the_items_in_their_order():
    """combine() is called with the earlier item first: for a difference or a text that matters."""
    draw = rng("order")
    earlier, later = draw.sample(range(1000), 2)
    assert next(combine_pairs(sub, [earlier, later])) == earlier - later


@pytest.mark.task(1)
def test_any_iterable_will_do():
    """The items may come from anything that can be iterated over: a string, a dict, or a generator, which has neither
    len() nor slices."""
    assert list(islice(combine_pairs(both, "abcd"), 2)) == [("a", "b"), ("c", "d")]
    assert list(islice(combine_pairs(both, {"x": 1, "y": 2}), 1)) == [("x", "y")]
    squares = (number * number for number in [1, 2, 3, 4])
    assert list(islice(combine_pairs(both, squares), 2)) == [(1, 4), (9, 16)]


@pytest.mark.task(1)
def test_no_item_marks_the_end():
    """None, 0, False and "" are items like all others: no value may be taken for the end."""
    assert list(islice(combine_pairs(both, [None, 0, "", False]), 2)) == [(None, 0), ("", False)]


@pytest.mark.task(1)
def test_the_second_item_may_be_none():
    """The item that completes a pair may be None as well. That it is None does not mean that it is missing."""
    assert list(islice(combine_pairs(both, [1, None, 2, 3]), 2)) == [(1, None), (2, 3)]


@pytest.mark.task(1)
def test_every_result_comes_out():
    """Whatever combine() returns is a result and comes out, even if it is None, 0 or empty."""
    results = {"a": None, "b": 0, "c": ""}

    def look_up(first, second):
        return results[first]

    assert list(islice(combine_pairs(look_up, "a-b-c-"), 3)) == [None, 0, ""]


@pytest.mark.task(1)
def test_the_list_is_left_as_it_was():
    """The list belongs to the caller: read it, but take nothing out of it."""
    items = [1, 2, 3, 4]
    assert list(islice(combine_pairs(both, items), 2)) == [(1, 2), (3, 4)]
    assert items == [1, 2, 3, 4]


@pytest.mark.task(2)
def test_it_ends_when_the_items_end():
    """When no item is left, next() raises StopIteration. If that leaves the body of a generator, Python turns it into
    RuntimeError: the run has to end in the ordinary way instead."""
    assert take(combine_pairs(both, [1, 2, 3, 4])) == [(1, 2), (3, 4)]
    items = list(range(2 * rng("even").randrange(2, 8)))
    assert take(combine_pairs(both, items)) == list(zip(items[0::2], items[1::2], strict=True))


@pytest.mark.task(2)
def test_a_single_last_item_is_dropped():
    """The second next() of a pair can find nothing left as well. The item that stands alone is dropped, and the run
    ends in the ordinary way."""
    assert take(combine_pairs(both, [1, 2, 3])) == [(1, 2)]
    assert take(combine_pairs(both, ["alone"])) == []


@pytest.mark.task(2)
def test_without_items_there_are_no_results():
    """Without items there is nothing to combine: the first request finds the end, which is no error."""
    assert take(combine_pairs(both, [])) == []
    assert take(combine_pairs(both, iter(()))) == []


@pytest.mark.task(2)
def test_a_finished_run_stays_finished():
    """After the end nothing comes out any more: every further request raises StopIteration."""
    combined = combine_pairs(both, [1, 2, 3])
    assert take(combined) == [(1, 2)]
    with pytest.raises(StopIteration):
        next(combined)
    with pytest.raises(StopIteration):
        next(combined)
    assert take(combined) == []


@pytest.mark.task(3)
def test_it_gives_an_iterator():
    """combine_pairs gives back an iterator, which answers next(). A finished list of results does not."""
    assert isinstance(combine_pairs(both, [1, 2]), Iterator)


@pytest.mark.task(3)
def test_the_call_does_nothing_yet():
    """Before the first request no item is read and combine() is not called."""
    calls = []

    def combine(first, second):
        calls.append((first, second))

    source = Source([1, 2, 3, 4])
    combine_pairs(combine, source)
    assert source.requests == 0
    assert calls == []


@pytest.mark.task(3)
def test_one_request_reads_two_items():
    """For one result two items are needed, and no more: whoever reads ahead takes items that nobody has asked for."""
    source = Source(endless(), at_most=6)
    combined = combine_pairs(both, source)
    assert next(combined) == (0, 1)
    assert source.requests == 2
    assert next(combined) == (2, 3)
    assert source.requests == 4


@pytest.mark.task(3)
def test_combine_is_called_once_for_a_result():
    """combine() may be slow, or may count: it is called once for each pair, when its result is asked for. An item that
    stands alone is no pair."""
    calls = []

    def combine(first, second):
        calls.append((first, second))
        return "done"

    combined = combine_pairs(combine, [1, 2, 3, 4, 5])
    assert next(combined) == "done"
    assert calls == [(1, 2)]
    assert take(combined) == ["done"]
    assert calls == [(1, 2), (3, 4)]


@pytest.mark.task(3)
def test_two_runs_do_not_disturb_each_other():
    """Every call begins with the first item again and has a position of its own."""
    items = [1, 2, 3, 4]
    left, right = combine_pairs(both, items), combine_pairs(both, items)
    assert [next(left), next(left), next(right)] == [(1, 2), (3, 4), (1, 2)]
    assert take(right) == [(3, 4)]


@pytest.mark.task(4)
def test_stop_iteration_from_combine_is_not_the_end():
    """A StopIteration raised by combine() is a mistake in combine(), and does not say that the items have come to their
    end. It must not end the run silently: Python reports it as a RuntimeError, as long as nobody catches it."""
    letters = iter("abcd")

    def combine(first, second):
        return first + second + next(letters)

    assert list(islice(combine_pairs(combine, ["1", "2", "3", "4"]), 2)) == ["12a", "34b"]
    with pytest.raises(RuntimeError) as caught:
        take(combine_pairs(combine, ["1", "2", "3", "4", "5", "6"]))
    assert type(caught.value) is RuntimeError


@pytest.mark.task(4)
def test_the_runtime_error_names_its_cause():
    """The RuntimeError carries the StopIteration of combine() as its __cause__: that is how one finds out where it came
    from."""
    error = StopIteration("from combine")

    def combine(first, second):
        raise error

    with pytest.raises(RuntimeError) as caught:
        take(combine_pairs(combine, [1, 2, 3, 4]))
    assert caught.value.__cause__ is error


@pytest.mark.task(4)
@pytest.mark.parametrize("kind", [ValueError, TypeError, LookupError, RuntimeError])
def test_an_error_of_combine_comes_out_unchanged(kind):
    """When combine() raises any other error, that error comes out as the same object: it neither ends the run silently
    nor is it replaced."""
    error = kind("from combine")

    def combine(first, second):
        raise error

    with pytest.raises(kind) as caught:
        take(combine_pairs(combine, [1, 2, 3, 4]))
    assert caught.value is error


@pytest.mark.task(4)
@pytest.mark.parametrize("items", [[], [1], [1, 2]], ids=["first", "inside", "after"])
def test_an_error_in_the_items_comes_out_unchanged(items):
    """When the items break off with an error, they have not come to their end. That error comes out as the same object,
    in the middle of a pair too."""
    error = ConnectionError("the line is dead")
    with pytest.raises(ConnectionError) as caught:
        take(combine_pairs(both, failing(items, error)))
    assert caught.value is error


@pytest.mark.task(4)
def test_a_runtime_error_in_the_items_is_not_their_end():
    """A RuntimeError that comes while the items are read is an error like any other: perhaps they come from a generator
    with a leaking next() in it. Only StopIteration says that there are no more items."""
    error = RuntimeError("generator raised StopIteration")
    combined = combine_pairs(both, failing(["a", "b", "c"], error))
    assert next(combined) == ("a", "b")
    with pytest.raises(RuntimeError) as caught:
        next(combined)
    assert caught.value is error
