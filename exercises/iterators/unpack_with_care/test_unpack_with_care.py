"""Does unpacking by hand take the right number of items, and complain about every other number?"""

from collections.abc import Iterator
from unittest.mock import ANY

import pytest
from kit import Endless, Source, endless, failing, rng, take

from unpack_with_care import exactly, head_and_rest, repeat


@pytest.mark.task(1)
def test_exactly_n_items_come_back_as_a_tuple():
    """When there are exactly n items, all of them come back in order, in a tuple."""
    assert exactly(range(3), 3) == (0, 1, 2)
    assert exactly(["only"], 1) == ("only",)
    draw = rng("exactly n")
    items = [draw.randrange(100) for _ in range(draw.randrange(4, 9))]
    assert exactly(items, len(items)) == tuple(items)


@pytest.mark.task(1)
def test_anything_iterable_can_be_unpacked():
    """Unpacking needs no list: a string, a dict and a generator have items too, and a generator has no len()."""
    assert exactly("abc", 3) == ("a", "b", "c")
    assert exactly({"one": 1, "two": 2}, 2) == ("one", "two")
    squares = (number * number for number in [1, 2, 3])
    assert exactly(squares, 3) == (1, 4, 9)


@pytest.mark.task(1)
def test_empty_values_are_items():
    """None, 0 and the empty string are items like all others: no value may be taken for a missing item."""
    assert exactly([None, 0, "", False], 4) == (None, 0, "", False)


@pytest.mark.task(1)
def test_no_items_are_exactly_0():
    """n may be 0: nothing is expected then, and without items everything is as it should be."""
    assert exactly([], 0) == ()


@pytest.mark.task(1)
def test_the_list_is_left_as_it_was():
    """Unpacking only reads: the list belongs to the caller, and it must keep its items."""
    fruits = ["fig", "kiwi", "plum"]
    assert exactly(fruits, 3) == ("fig", "kiwi", "plum")
    assert head_and_rest(fruits)[0] == "fig"
    assert fruits == ["fig", "kiwi", "plum"]


@pytest.mark.task(2)
def test_too_few_items_are_a_value_error():
    """With fewer than n items there is no right answer: that is a ValueError, and neither a shorter tuple nor
    StopIteration, which would only say that some iteration is over."""
    with pytest.raises(ValueError) as caught:
        exactly(Source([10, 20]), 3)
    message = str(caught.value)
    assert message == "not enough values to unpack (expected 3, got 2)"


@pytest.mark.task(2)
def test_the_message_about_too_few_items_tells_both_numbers():
    """The message tells how many items were expected and how many there were, because the caller needs both to find
    the mistake."""
    draw = rng("too few")
    got = draw.randrange(4, 8)
    expected = got + draw.randrange(2, 5)
    with pytest.raises(ValueError) as caught:
        exactly(range(got), expected)
    message = str(caught.value)
    assert message == f"not enough values to unpack (expected {expected}, got {got})"


@pytest.mark.task(2)
def test_no_items_at_all_are_too_few():
    """An empty iterable has 0 items, which is too few as soon as one is expected."""
    with pytest.raises(ValueError) as caught:
        exactly("", 1)
    message = str(caught.value)
    assert message == "not enough values to unpack (expected 1, got 0)"


@pytest.mark.task(2)
def test_a_single_item_too_many_is_a_value_error():
    """One item more than n is too many, just as a, b, c = [1, 2, 3, 4] is an error: do not drop it silently."""
    with pytest.raises(ValueError) as caught:
        exactly([1, 2, 3, 4], 3)
    message = str(caught.value)
    assert "too many values to unpack (expected 3" in message


@pytest.mark.task(2)
def test_the_message_about_too_many_items_tells_the_expected_number():
    """The message about too many items tells how many were expected. It need not say how many there are: nobody has
    counted them."""
    draw = rng("too many")
    expected = draw.randrange(4, 9)
    items = list(range(expected + draw.randrange(2, 5)))
    with pytest.raises(ValueError) as caught:
        exactly(items, expected)
    message = str(caught.value)
    assert f"too many values to unpack (expected {expected}" in message


@pytest.mark.task(2)
def test_one_item_is_too_many_for_0():
    """When 0 items are expected, a single one is already too many."""
    with pytest.raises(ValueError) as caught:
        exactly("a", 0)
    message = str(caught.value)
    assert "too many values to unpack (expected 0" in message


@pytest.mark.task(2)
@pytest.mark.parametrize("extra", [None, 0, "", ANY], ids=["None", "zero", "empty", "ANY"])
def test_any_value_can_be_one_too_many(extra):
    """An item too many is an error whatever it is: None, something empty, or an object that says it equals everything
    (ANY of unittest.mock does). So neither its value nor == can tell that nothing is left."""
    with pytest.raises(ValueError) as caught:
        exactly(["a", "b", extra], 2)
    message = str(caught.value)
    assert "too many values to unpack (expected 2" in message


@pytest.mark.task(3)
def test_one_request_more_than_n_is_enough():
    """Whether there are too many shows at item n + 1. Do not ask for more: an endless iterable would never let go."""
    n = rng("one more").randrange(3, 8)
    source = Source(endless(), at_most=n + 1)
    with pytest.raises(ValueError):
        exactly(source, n)
    assert source.requests == n + 1


@pytest.mark.task(3)
def test_only_one_extra_item_is_used_up():
    """An iterator does not take anything back. After "too many", the n items and the one behind them are gone, but all
    others are still to come."""
    numbers = Source(endless(), at_most=5)
    with pytest.raises(ValueError):
        exactly(numbers, 3)
    assert next(numbers) == 4


@pytest.mark.task(3)
@pytest.mark.parametrize("kind", [ValueError, TypeError, IndexError, OSError])
def test_an_error_among_the_items_comes_out_unchanged(kind):
    """An iterable that breaks is not one with too few items: its own error has to come out, the very same object."""
    error = kind("the items broke")
    with pytest.raises(kind) as caught:
        exactly(failing(["a", "b"], error), 3)
    assert caught.value is error


@pytest.mark.task(3)
def test_an_error_at_the_extra_request_comes_out_unchanged():
    """The request behind item n can fail as well. Then nobody knows whether the number is right, so the error has to
    come out."""
    error = ConnectionError("the line is dead")
    with pytest.raises(ConnectionError) as caught:
        exactly(failing(["a", "b"], error), 2)
    assert caught.value is error


@pytest.mark.task(3)
def test_what_cannot_be_iterated_is_a_type_error():
    """An object without items does not have the wrong number of them. It is the wrong kind of object: TypeError."""
    with pytest.raises(TypeError):
        exactly(5, 1)
    assert exactly([5], 1) == (5,)


@pytest.mark.task(4)
def test_the_head_is_the_first_item():
    """The head is the first item, whatever kind of iterable it comes from."""
    draw = rng("head")
    first = draw.randrange(100, 1000)
    assert head_and_rest([first, 1, 2])[0] == first
    assert head_and_rest("xyz")[0] == "x"
    assert head_and_rest({"one": 1, "two": 2})[0] == "one"


@pytest.mark.task(4)
def test_an_empty_value_can_be_the_head():
    """None, 0 and "" are no sign of an empty iterable: any value can be the first item."""
    assert head_and_rest([None, 1])[0] is None
    assert head_and_rest([0, 1])[0] == 0
    assert head_and_rest([""])[0] == ""


@pytest.mark.task(4)
def test_the_rest_continues_behind_the_head():
    """The rest begins with the second item: the head does not come out once more, not even from a list, where a second
    iter() would start in front again."""
    head, rest = head_and_rest([1, 2, 3])
    assert head == 1
    assert take(rest) == [2, 3]
    head, rest = head_and_rest(letter for letter in "abc")
    assert head == "a"
    assert take(rest) == ["b", "c"]


@pytest.mark.task(4)
def test_the_rest_is_an_iterator():
    """The rest is an iterator, so next() works on it at once. A list or another iterable would need iter() first."""
    rest = head_and_rest(["a", "b", "c"])[1]
    assert isinstance(rest, Iterator)
    assert next(rest) == "b"


@pytest.mark.task(4)
def test_only_the_head_is_requested_at_first():
    """The rest is lazy: head_and_rest requests one item, the head, and nothing more until somebody asks the rest."""
    source = Source(endless(), at_most=3)
    rest = head_and_rest(source)[1]
    assert source.requests == 1
    assert next(rest) == 1
    assert source.requests == 2


@pytest.mark.task(4)
def test_behind_a_single_item_the_rest_is_empty():
    """A single item is a head with nothing behind it. The rest is then at its end, and stays there."""
    head, rest = head_and_rest(["only"])
    assert head == "only"
    assert take(rest) == []
    with pytest.raises(StopIteration):
        next(rest)


@pytest.mark.task(4)
def test_without_a_head_there_is_a_value_error():
    """An empty iterable has no head: that is a ValueError. A StopIteration that gets out would quietly end some loop of
    the caller, and None would look like an item."""
    with pytest.raises(ValueError):
        head_and_rest([])
    with pytest.raises(ValueError):
        head_and_rest(iter(()))


@pytest.mark.task(4)
@pytest.mark.parametrize("kind", [ValueError, TypeError, IndexError, OSError])
def test_an_error_instead_of_the_head_comes_out_unchanged(kind):
    """An iterable that breaks at its first item is not an empty one: its own error comes out, the very same object."""
    error = kind("the items broke")
    with pytest.raises(kind) as caught:
        head_and_rest(failing([], error))
    assert caught.value is error


@pytest.mark.task(4)
def test_two_rests_do_not_disturb_each_other():
    """Every call on a list starts in front and has a position of its own."""
    letters = ["a", "b", "c"]
    left, right = head_and_rest(letters)[1], head_and_rest(letters)[1]
    assert [next(left), next(left), next(right)] == ["b", "c", "b"]
    assert take(right) == ["c"]


@pytest.mark.task(5)
def test_repeat_collects_what_every_call_returns():
    """call() is called anew for every result, so the list holds what each of the calls returned, in their order."""
    start = rng("repeat").randrange(100)
    numbers = iter(range(start, start + 100))
    assert repeat(3, numbers.__next__) == [start, start + 1, start + 2]


@pytest.mark.task(5)
def test_call_is_called_n_times():
    """repeat(n, call) calls exactly n times, before it returns, and never for n = 0."""
    n = rng("n times").randrange(4, 9)
    calls = []

    def call():
        if len(calls) == 100:
            raise Endless("call() was called more than 100 times: the repetition never ends")
        calls.append("called")
        return "done"

    assert repeat(0, call) == []
    assert calls == []
    repeat(n, call)
    assert calls == ["called"] * n


@pytest.mark.task(5)
def test_every_result_is_kept():
    """Whatever call() returns is a result: None, 0 and "" are kept, and none of them ends the repetition."""
    results = iter([None, 0, "", "last"])
    assert repeat(4, results.__next__) == [None, 0, "", "last"]


@pytest.mark.task(5)
@pytest.mark.parametrize("kind", [ValueError, TypeError, OSError, StopIteration])
def test_an_error_of_call_comes_out_unchanged(kind):
    """When call() raises, there is no list: the error comes out, the same object, and there are no further calls. That
    holds for StopIteration too, or the list would come out too short and nobody would notice."""
    error = kind("from call")
    calls = []

    def call():
        calls.append("called")
        if len(calls) == 2:
            raise error
        return "done"

    with pytest.raises(kind) as caught:
        repeat(4, call)
    assert caught.value is error
    assert calls == ["called", "called"]
