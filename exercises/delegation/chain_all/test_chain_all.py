"""Does chain_all delegate to one iterable after the other, and does with_header know when they are used up?"""

from collections.abc import Generator, Iterator
from itertools import islice

import pytest
from kit import Source, endless, failing, rng, take

from chain_all import chain_all, with_header


def calls_of_done(header, lines, requests):
    """What done was called with, by the time that a new report has been asked for so many lines."""
    calls = []
    report = with_header(header, lines, calls.append)
    for _ in range(requests):
        next(report, "nothing left")
    return list(calls)


@pytest.mark.task(1)
def test_the_items_come_out_in_order():
    """All items of the first iterable come first, then all items of the second, and so on."""
    assert take(chain_all([1, 2], [3, 4])) == [1, 2, 3, 4]
    assert take(chain_all(["only"])) == ["only"]
    random = rng("in order")
    a, b, c = [[random.randrange(100) for _ in range(random.randrange(2, 9))] for _ in range(3)]
    assert take(chain_all(a, b, c)) == [*a, *b, *c]


@pytest.mark.task(1)
def test_anything_iterable_will_do():
    """Everything a for loop accepts is welcome, also a dict, which cannot be read by position, and a generator, which
    does not even have a len()."""
    squares = (n * n for n in [5, 6])
    assert take(chain_all(range(2), {"a": 1, "b": 2}, squares)) == [0, 1, "a", "b", 25, 36]


@pytest.mark.task(1)
def test_a_string_hands_out_its_characters():
    """A string is an iterable like the others: its items are its characters."""
    assert take(chain_all("ab", "c")) == ["a", "b", "c"]
    word = "".join(rng("characters").choices("pqrstuvw", k=6))
    assert take(chain_all(word, [1])) == [*word, 1]


@pytest.mark.task(1)
def test_only_one_level_is_opened():
    """The items themselves stay as they are, even when an item could be iterated over."""
    assert take(chain_all([[1, 2], "ab"], [(3,)])) == [[1, 2], "ab", (3,)]


@pytest.mark.task(1)
def test_false_items_are_items():
    """None, 0 and the empty string are items like any other and come out too."""
    assert take(chain_all([0, None], ["", False, 7])) == [0, None, "", False, 7]


@pytest.mark.task(1)
def test_an_empty_iterable_ends_nothing():
    """An iterable without items is passed over; what follows it still comes out."""
    assert take(chain_all([], [1], [], (), [2])) == [1, 2]


@pytest.mark.task(1)
def test_without_arguments_nothing_comes_out():
    """chain_all() has nothing to hand out and ends at once."""
    assert take(chain_all()) == []


@pytest.mark.task(1)
def test_the_arguments_are_left_alone():
    """Reading a list must not change it: whoever passed it may still need it."""
    numbers, words = [1, 2, 3], ["a", "b"]
    take(chain_all(numbers, words))
    assert numbers == [1, 2, 3]
    assert words == ["a", "b"]


@pytest.mark.task(2)
def test_it_is_an_iterator():
    """chain_all gives back an iterator, something that next() can be called on, not a finished list."""
    assert isinstance(chain_all([1], [2]), Iterator)


@pytest.mark.task(2)
def test_the_second_iterable_is_opened_only_when_the_first_is_used_up():
    """Only one iterable is open at a time: do not touch the next one before the current one is used up."""
    first, second = Source([1, 2], name="first"), Source([3], name="second")
    items = chain_all(first, second)
    assert [next(items), next(items)] == [1, 2]
    assert second.opened == 0
    assert next(items) == 3


@pytest.mark.task(2)
def test_one_request_takes_one_item():
    """Whoever wants one item makes you ask for one item: nothing is fetched in advance."""
    n = rng("one item").randrange(3, 9)
    assert next(chain_all(Source(range(20), at_most=1), [20])) == 0
    assert list(islice(chain_all(Source(range(20), at_most=n)), n)) == list(range(n))


@pytest.mark.task(2)
def test_an_endless_iterable_is_fine():
    """An endless iterable may come last, or first: the caller takes what it wants and leaves."""
    numbers = Source(endless(10), at_most=10, name="numbers")
    assert list(islice(chain_all([1, 2], numbers), 5)) == [1, 2, 10, 11, 12]
    numbers = Source(endless(10), at_most=10, name="numbers")
    assert list(islice(chain_all(numbers, [1, 2]), 5)) == [10, 11, 12, 13, 14]


@pytest.mark.task(2)
def test_there_is_no_limit():
    """Delegating needs no limit: an endless iterable is not an error, and it is the caller who decides when to stop."""
    numbers = Source(endless(), at_most=20_100, name="numbers")
    assert list(islice(chain_all(numbers), 20_000, 20_003)) == [20_000, 20_001, 20_002]


@pytest.mark.task(2)
def test_an_error_comes_out_and_nothing_else_is_opened():
    """An error of an iterable goes straight to the caller, the very same object, and no later iterable is opened."""
    error = ConnectionError("the line is dead")
    later = Source([3], name="later")
    items = chain_all(failing([1, 2], error), later)
    assert [next(items), next(items)] == [1, 2]
    with pytest.raises(ConnectionError) as caught:
        next(items)
    assert caught.value is error
    assert later.opened == 0


@pytest.mark.task(2)
def test_a_finished_chain_stays_finished():
    """After the last item every further request raises StopIteration."""
    items = chain_all([1], [2])
    assert take(items) == [1, 2]
    with pytest.raises(StopIteration):
        next(items)
    with pytest.raises(StopIteration):
        next(items)
    assert take(items) == []


@pytest.mark.task(2)
def test_two_chains_do_not_disturb_each_other():
    """Every chain keeps its own place."""
    left, right = chain_all("ab", "cd"), chain_all("ab", "cd")
    assert [next(left), next(left), next(right)] == ["a", "b", "a"]
    assert take(left) == ["c", "d"]
    assert take(right) == ["b", "c", "d"]


@pytest.mark.task(3)
def test_the_header_comes_before_the_lines():
    """with_header hands out the header, then the lines, and nothing besides: what done returns is not a line."""
    calls = []
    assert take(with_header(["name", "----"], ["ada", "bob"], calls.append)) == ["name", "----", "ada", "bob"]
    lines = rng("lines").choices(["ada", "bob", "cleo"], k=5)
    assert take(with_header(["name"], lines, calls.append)) == ["name", *lines]


@pytest.mark.task(3)
def test_the_lines_wait_until_the_header_is_out():
    """The lines are opened after the header, not together with it: with_header is as lazy as chain_all."""
    lines = Source(["ada", "bob"], name="lines")
    report = with_header(["name"], lines, print)
    assert next(report) == "name"
    assert lines.opened == 0
    assert next(report) == "ada"
    assert list(islice(with_header(["name"], Source(["ada", "bob"], at_most=1), print), 2)) == ["name", "ada"]


@pytest.mark.task(3)
def test_done_is_called_when_a_request_finds_nothing_left():
    """done("end") waits for the request that comes after the last line: before, nobody knows that it was the last."""
    assert calls_of_done(["name"], ["ada", "bob"], requests=3) == []
    assert calls_of_done(["name"], ["ada", "bob"], requests=4) == ["end"]


@pytest.mark.task(3)
def test_done_is_called_once():
    """done("end") is called exactly once, however often a finished report is asked again, and even for an empty one."""
    assert calls_of_done(["name"], ["ada"], requests=3) == ["end"]
    assert calls_of_done(["name"], ["ada"], requests=6) == ["end"]
    assert calls_of_done([], [], requests=1) == ["end"]
    assert calls_of_done([], [], requests=2) == ["end"]


@pytest.mark.task(3)
def test_done_is_never_called_when_the_lines_do_not_end():
    """What stands below a delegation waits until the iterable is used up. Endless lines never are: done must not be
    called, not even when the caller leaves."""
    calls = []
    lines = (f"line {n}" for n in Source(endless(1), at_most=10, name="lines"))
    report = with_header(["title"], lines, calls.append)
    assert list(islice(report, 4)) == ["title", "line 1", "line 2", "line 3"]
    if isinstance(report, Generator):
        report.close()
    assert calls == []


@pytest.mark.task(3)
def test_done_is_not_called_when_the_lines_fail():
    """Lines that break off with an error are not used up: the error comes out, and done is not called."""
    calls = []
    error = ConnectionError("the line is dead")
    report = with_header(["name"], failing(["ada"], error), calls.append)
    assert [next(report), next(report)] == ["name", "ada"]
    with pytest.raises(ConnectionError) as caught:
        next(report)
    assert caught.value is error
    assert calls == []
