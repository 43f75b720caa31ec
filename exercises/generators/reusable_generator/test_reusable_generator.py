"""Can what a replayable function gives back be looped over again and again?"""

from collections.abc import Iterator

import pytest
from kit import failing, rng, take

from reusable_generator import replayable


@pytest.mark.task(1)
def test_two_loops_in_a_row_see_the_same_items():
    """A generator is used up by one loop, but every loop over this object sees all items."""

    @replayable
    def letters():
        yield "a"
        yield "b"
        yield "c"

    word = letters()
    assert take(word) == ["a", "b", "c"]
    assert take(word) == ["a", "b", "c"]
    assert take(word) == ["a", "b", "c"]


@pytest.mark.task(1)
def test_after_a_break_the_next_loop_begins_at_the_beginning():
    """A loop that was left early leaves no trace: the next one begins at the first item again."""

    @replayable
    def letters():
        yield "a"
        yield "b"
        yield "c"

    word = letters()
    for letter in word:
        if letter == "b":
            break
    assert take(word) == ["a", "b", "c"]


@pytest.mark.task(1)
def test_a_loop_inside_a_loop_has_its_own_position():
    """Loops over one object may be nested: each of them has a position of its own, so that all pairs come out."""

    @replayable
    def letters():
        yield "a"
        yield "b"

    word = letters()
    assert take(first + second for first in word for second in word) == ["aa", "ab", "ba", "bb"]


@pytest.mark.task(1)
def test_two_iterators_of_one_object_do_not_disturb_each_other():
    """Every iter() makes a new iterator, which starts at the first item and moves no other one."""

    @replayable
    def letters():
        yield "a"
        yield "b"
        yield "c"

    word = letters()
    left, right = iter(word), iter(word)
    assert left is not right
    assert [next(left), next(left), next(right)] == ["a", "b", "a"]
    assert take(right) == ["b", "c"]
    assert take(left) == ["c"]


@pytest.mark.task(1)
def test_the_object_is_not_an_iterator():
    """An object that can be looped over again has no position of its own, so it must not answer next()."""

    @replayable
    def letters():
        yield "a"

    word = letters()
    assert not isinstance(word, Iterator)
    with pytest.raises(TypeError):
        next(word)


@pytest.mark.task(1)
def test_a_finished_iterator_stays_finished():
    """What can be used again is the object. One iterator of it ends once, and then it stays ended."""

    @replayable
    def letters():
        yield "a"

    word = letters()
    run = iter(word)
    assert take(run) == ["a"]
    with pytest.raises(StopIteration):
        next(run)
    assert take(run) == []
    assert take(word) == ["a"]


@pytest.mark.task(2)
def test_positional_arguments_are_remembered():
    """Every loop runs the body with the arguments of the call."""

    @replayable
    def count(start, stop):
        yield from range(start, stop)

    start = rng("positional").randrange(10, 1000)
    some = count(start, start + 3)
    assert take(some) == [start, start + 1, start + 2]
    assert take(some) == [start, start + 1, start + 2]
    assert take(count(1, 3)) == [1, 2]


@pytest.mark.task(2)
def test_keyword_arguments_are_remembered():
    """Keyword arguments belong to the call just as positional ones do; what is not passed keeps its default."""

    @replayable
    def join(first, *, second="-", **others):
        yield first
        yield second
        yield others

    line = join("a", second="b", third="c")
    assert take(line) == ["a", "b", {"third": "c"}]
    assert take(line) == ["a", "b", {"third": "c"}]
    assert take(join(first="a")) == ["a", "-", {}]


@pytest.mark.task(2)
def test_every_call_keeps_its_own_arguments():
    """The arguments belong to one call: a later call of the same function must not change what an earlier one gave."""

    @replayable
    def letters(text):
        yield from text

    early, late = letters("ab"), letters("xyz")
    assert take(early) == ["a", "b"]
    assert take(late) == ["x", "y", "z"]
    assert take(early) == ["a", "b"]


@pytest.mark.task(2)
def test_every_function_keeps_its_own_body():
    """Several functions can be decorated; each of them runs its own body."""

    @replayable
    def small():
        yield 1

    @replayable
    def large():
        yield 1000

    first, second = small(), large()
    assert take(first) == [1]
    assert take(second) == [1000]


@pytest.mark.task(2)
def test_name_and_docstring_are_kept():
    """A decorated function still says what it is called and what it does: error messages and help() show it."""

    @replayable
    def squares(end):
        """The squares below end."""
        for number in range(end):
            yield number * number

    assert squares.__name__ == "squares"
    assert squares.__doc__ == "The squares below end."


@pytest.mark.task(3)
def test_nothing_runs_before_the_first_request():
    """The call only remembers what to run, and iter() only prepares it: the body waits for the first request."""
    steps = []

    @replayable
    def reading():
        steps.append("start")
        yield 1

    run = iter(reading())
    assert steps == []
    next(run)
    assert steps == ["start"]


@pytest.mark.task(3)
def test_every_loop_runs_the_body_once():
    """One loop is one run of the body: no run to try it out, and none to count the items."""
    steps = []

    @replayable
    def reading():
        steps.append("start")
        yield 1
        yield 2
        steps.append("end")

    readings = reading()
    take(readings)
    assert steps == ["start", "end"]
    take(readings)
    assert steps == ["start", "end", "start", "end"]


@pytest.mark.task(3)
def test_items_are_made_one_by_one():
    """A loop gets every item as soon as the body yields it: nothing is collected first, the items might never end."""
    made = []

    @replayable
    def reading():
        for number in range(100):
            made.append(number)
            yield number

    run = iter(reading())
    next(run)
    assert made == [0]
    next(run)
    assert made == [0, 1]


@pytest.mark.task(3)
def test_the_next_loop_sees_changed_data():
    """Store no items: every loop runs the body again, so it sees what the data is now and not what it was."""
    prices = [10, 20]

    @replayable
    def doubled():
        for price in prices:
            yield 2 * price

    offers = doubled()
    assert take(offers) == [20, 40]
    prices[0] = rng("price").randrange(50, 1000)
    assert take(offers) == [2 * prices[0], 40]


@pytest.mark.task(3)
def test_the_arguments_are_passed_on_and_not_copied():
    """The body gets the very objects that the caller passed: a copy would stay as it was when the data changes."""

    @replayable
    def doubled(prices, *, also):
        for price in [*prices, *also]:
            yield 2 * price

    prices, extra = [10], [3]
    offers = doubled(prices, also=extra)
    prices.append(20)
    extra.append(4)
    assert take(offers) == [20, 40, 6, 8]
    assert (prices, extra) == ([10, 20], [3, 4])


@pytest.mark.task(3)
def test_an_error_in_the_body_comes_out_unchanged():
    """When the body fails, the loop that met the error raises the same error object. The next loop may try again."""
    error = ConnectionError("the sensor is gone")
    sources = [failing([1, 2], error), [1, 2, 3]]

    @replayable
    def reading():
        yield from sources.pop(0)

    readings = reading()
    with pytest.raises(ConnectionError) as caught:
        take(readings)
    assert caught.value is error
    assert take(readings) == [1, 2, 3]


@pytest.mark.task(4)
def test_values_can_be_sent_into_the_body():
    """A loop only asks, but a generator can also be sent a value: send() must get as far as the body."""

    @replayable
    def echo():
        first = yield "ready"
        second = yield f"heard {first}"
        yield f"heard {second}"

    run = iter(echo())
    assert next(run) == "ready"
    assert run.send("hello") == "heard hello"
    assert run.send(7) == "heard 7"


@pytest.mark.task(4)
def test_close_reaches_the_body():
    """close() must get as far as the body, so that its cleanup runs at once. Other iterators go on undisturbed."""
    cleaned = []

    @replayable
    def reading(name):
        try:
            yield 1
            yield 2
        finally:
            cleaned.append(name)

    readings = reading("sensor")
    left, right = iter(readings), iter(readings)
    next(left)
    next(right)
    left.close()
    assert cleaned == ["sensor"]
    assert take(left) == []
    assert take(right) == [2]


@pytest.mark.task(4)
def test_the_return_value_comes_out():
    """A generator may return a value, which arrives as the value of StopIteration. It must not get lost on the way."""
    total = rng("return value").randrange(10, 1000)

    @replayable
    def reading():
        yield 1
        return total

    run = iter(reading())
    assert next(run) == 1
    with pytest.raises(StopIteration) as end:
        next(run)
    stop_iteration = end.value
    assert stop_iteration.value == total
