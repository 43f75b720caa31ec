"""Does until_match end at the right item, and does it return that item?"""

from itertools import islice

import pytest
from kit import Endless, Source, failing, rng, take

from stop_early import until_match


def is_even(number):
    return number % 2 == 0


def is_end(item):
    return item == "END"


def result_of(run, limit=1000):
    """Ask `run` until it ends, and give back the value that it returned: the value of its StopIteration."""
    for _ in range(limit):
        try:
            next(run)
        except StopIteration as end:
            return end.value
    raise Endless(f"more than {limit} items came out: the iteration never ends")


@pytest.mark.task(1)
def test_the_items_before_the_match_come_out():
    """All items before the first match come out, in their order, and none from behind the match."""
    assert take(until_match([3, 5, 8, 7, 10], is_even)) == [3, 5]
    draw = rng("before the match")
    before = [draw.randrange(1, 100, 2) for _ in range(draw.randrange(2, 8))]
    match = draw.randrange(2, 100, 2)
    assert take(until_match([*before, match, 1, match, 3], is_even)) == before


@pytest.mark.task(1)
def test_the_match_does_not_come_out_as_an_item():
    """The match is where the run ends: it is returned, so a for loop must not see it among the items."""
    assert take(until_match(["a", "END", "b"], is_end)) == ["a"]
    assert take(until_match(["END", "a"], is_end)) == []


@pytest.mark.task(1)
def test_everything_comes_out_when_nothing_matches():
    """Without a match there is no reason to end early: all items come out."""
    assert take(until_match([3, 5, 7], is_even)) == [3, 5, 7]
    assert take(until_match([], is_even)) == []


@pytest.mark.task(1)
def test_falsy_items_pass_through():
    """Only stop() decides where to end: 0, "" and None are items like any other."""
    assert take(until_match([0, "", None, [], "a", "END"], is_end)) == [0, "", None, [], "a"]


@pytest.mark.task(1)
def test_any_true_answer_of_stop_counts():
    """stop() may answer with any object: a truthy one (a number, a full list) is a match, a falsy one is not."""

    def digits(word):
        return [letter for letter in word if letter.isdigit()]

    assert take(until_match(["ab", "c", "d4", "e"], digits)) == ["ab", "c"]


@pytest.mark.task(1)
def test_any_iterable_will_do():
    """All you may ask of items is that a for loop can read it: a string will do, and there may be no len() or index."""
    assert take(until_match("ab cd", str.isspace)) == ["a", "b"]
    assert take(until_match(Source([3, 5, 8]), is_even)) == [3, 5]


@pytest.mark.task(1)
def test_the_list_is_left_as_it_was():
    """The list belongs to the caller: read it, but take nothing out of it."""
    items = [3, 5, 8, 7]
    take(until_match(items, is_even))
    assert items == [3, 5, 8, 7]


@pytest.mark.task(1)
def test_an_error_in_the_items_comes_out_unchanged():
    """When the items fail, that is not a quiet end: the request that met the error raises the same error object."""
    error = ConnectionError("the line is dead")
    run = until_match(failing([], error), is_even)
    with pytest.raises(ConnectionError) as caught:
        next(run)
    assert caught.value is error


@pytest.mark.task(1)
def test_an_error_in_stop_comes_out_unchanged():
    """When stop() fails, its error is neither a yes nor a no: it comes out as the same object."""
    error = LookupError("no rule for this item")

    def broken_stop(item):
        raise error

    run = until_match([3, 5], broken_stop)
    with pytest.raises(LookupError) as caught:
        next(run)
    assert caught.value is error


@pytest.mark.task(2)
def test_the_match_is_the_return_value():
    """Ending is not enough: the match must be the return value, which arrives as the value of StopIteration."""
    assert result_of(until_match([3, 5, 8, 7, 10], is_even)) == 8
    match = rng("match").randrange(2, 1000, 2)
    assert result_of(until_match([1, 3, match, 5], is_even)) == match
    assert result_of(until_match([match, 1], is_even)) == match


@pytest.mark.task(2)
def test_a_falsy_match_is_returned_too():
    """Return the match whatever it is: a 0 that matched is a match, and not a missing one."""
    assert result_of(until_match([3, 0, 5], is_even)) == 0


@pytest.mark.task(2)
def test_without_a_match_the_return_value_is_none():
    """When nothing matched there is no match to return: the value is None, and not the last item."""
    assert result_of(until_match([3, 5, 7], is_even)) is None
    assert result_of(until_match([], is_even)) is None


@pytest.mark.task(2)
def test_the_end_arrives_as_stop_iteration():
    """A generator ends with return, and Python makes the StopIteration. One that you raise in its body yourself
    arrives as a RuntimeError."""
    run = until_match(["a", "END", "b"], is_end)
    assert next(run) == "a"
    with pytest.raises(StopIteration):
        next(run)
    assert result_of(until_match(["a", "END", "b"], is_end)) == "END"


@pytest.mark.task(2)
def test_a_finished_run_stays_finished():
    """The return value comes once. Each later request raises StopIteration with the value None."""
    run = until_match(iter([3, 8, 5, 10]), is_even)
    assert result_of(run) == 8
    with pytest.raises(StopIteration):
        next(run)
    assert result_of(run) is None
    assert result_of(run) is None
    assert take(run) == []


@pytest.mark.task(2)
def test_two_runs_do_not_disturb_each_other():
    """Every call makes a run of its own, with its own position and its own return value."""
    items = [3, 5, 8, "END"]
    left, right = until_match(items, is_even), until_match(items, is_end)
    assert [next(left), next(left), next(right)] == [3, 5, 3]
    assert result_of(left) == 8
    assert [next(right), next(right)] == [5, 8]
    assert result_of(right) == "END"


@pytest.mark.task(3)
def test_the_call_requests_nothing():
    """The call alone runs nothing: no item is requested before somebody asks for one."""
    source = Source([3, 5, 8])
    until_match(source, is_even)
    assert source.requests == 0


@pytest.mark.task(3)
def test_one_request_takes_one_item():
    """Pass each item on before you request the next one: do not collect them first, they might never end."""
    assert next(until_match(Source([3, 5, 7, 8], at_most=1), is_even)) == 3
    assert list(islice(until_match(Source([3, 5, 7, 8], at_most=2), is_even), 2)) == [3, 5]


@pytest.mark.task(3)
def test_nothing_behind_the_match_is_requested():
    """The match is the last item to be requested: what comes behind it stays in the source for others."""
    assert take(until_match(Source([3, 8, 5, 7], at_most=2), is_even)) == [3]
    items = iter([3, 8, 5, 7])
    assert take(until_match(items, is_even)) == [3]
    assert take(items) == [5, 7]


@pytest.mark.task(3)
def test_stop_is_asked_once_for_each_item():
    """stop() may be slow, or may count: it is called once for each item up to the match, and never again."""
    asked = []

    def stop(item):
        asked.append(item)
        return item == "END"

    take(until_match(["a", "b", "END", "c"], stop))
    assert asked == ["a", "b", "END"]
