"""Does a query compute what lists would, but only what is asked for, and only then?"""

import pytest
from kit import Source, endless, failing, rng, take

from lazy_query import Query


def is_even(number):
    return number % 2 == 0


def double(number):
    return 2 * number


def some_numbers(name):
    """Between 12 and 20 numbers, even and odd ones, zeros and repetitions among them."""
    draw = rng(name)
    numbers = [0, 0, 7, 8, *draw.choices(range(-9, 10), k=draw.randrange(8, 17))]
    draw.shuffle(numbers)
    return numbers


def recorded(function, calls):
    """The same function, but it appends every item that it is called with to the list `calls`."""

    def recorded_function(item):
        calls.append(item)
        return function(item)

    return recorded_function


class Shelf:
    """Every loop over a shelf opens a generator of its own; the shelf counts those that were opened and closed."""

    def __init__(self, items):
        self.items = items
        self.opened = 0
        self.closed = 0

    def __iter__(self):
        self.opened += 1
        try:
            yield from self.items
        finally:
            self.closed += 1


# Task 1


@pytest.mark.task(1)
def test_a_query_hands_out_the_items_of_its_source():
    """Without any step a query hands out the items of its source as they are, whatever kind of iterable it is."""
    assert take(Query([3, 1, 2])) == [3, 1, 2]
    assert take(Query("abc")) == ["a", "b", "c"]
    assert take(Query({"one": 1, "two": 2})) == ["one", "two"]
    assert take(Query(range(0))) == []
    assert take(Query(letter for letter in "xyz")) == ["x", "y", "z"]


@pytest.mark.task(1)
def test_a_query_over_a_list_can_be_looped_over_again():
    """Every loop opens the source again: where the source can be looped over twice, the query can too. A query that
    keeps one iterator has nothing left for the second loop."""
    query = Query([1, 2, 3])
    assert [take(query), take(query)] == [[1, 2, 3], [1, 2, 3]]


@pytest.mark.task(1)
def test_a_query_over_an_iterator_is_used_up_with_it():
    """An iterator gives every item once, and a query over it can do no better: the next loop goes on where the iterator
    stands. Nothing is kept for later."""
    query = Query(iter("abcde"))
    for letter in query:
        if letter == "b":
            break
    assert take(query) == ["c", "d", "e"]
    assert take(query) == []


@pytest.mark.task(1)
def test_a_loop_sees_the_source_as_it_is_then():
    """A query keeps no copy: what is appended to the list after the query was built, or after it was looped over, comes
    out of the next loop."""
    numbers = [1, 2]
    query = Query(numbers)
    numbers.append(3)
    assert take(query) == [1, 2, 3]
    numbers.append(4)
    assert take(query) == [1, 2, 3, 4]


# Task 2


@pytest.mark.task(2)
def test_where_keeps_what_the_function_accepts():
    """where(keep) hands out the items for which keep(item) is true, in their order."""
    assert take(Query([1, 2, 3, 4]).where(is_even)) == [2, 4]
    numbers = some_numbers("where")
    assert take(Query(numbers).where(is_even)) == [number for number in numbers if number % 2 == 0]


@pytest.mark.task(2)
def test_keep_may_answer_with_any_object():
    """keep() need not answer True or False: any truthy answer keeps the item, any falsy one drops it."""
    assert take(Query(["ab", "", "c"]).where(len)) == ["ab", "c"]


@pytest.mark.task(2)
def test_select_changes_every_item():
    """select(change) hands out change(item) in place of every item."""
    assert take(Query([1, 2, 3]).select(double)) == [2, 4, 6]
    numbers = some_numbers("select")
    assert take(Query(numbers).select(double)) == [2 * number for number in numbers]


@pytest.mark.task(2)
def test_take_hands_out_the_first_n():
    """take(n) hands out n items at most: none for 0, and all of them where there are fewer."""
    assert take(Query("abc").take(2)) == ["a", "b"]
    assert take(Query("abc").take(0)) == []
    assert take(Query("abc").take(7)) == ["a", "b", "c"]
    numbers, n = some_numbers("take"), rng("take").randrange(1, 10)
    assert take(Query(numbers).take(n)) == numbers[:n]


@pytest.mark.task(2)
def test_skip_leaves_out_the_first_n():
    """skip(n) leaves out n items: nothing is left where there are fewer, and that is no error."""
    assert take(Query("abc").skip(2)) == ["c"]
    assert take(Query("abc").skip(0)) == ["a", "b", "c"]
    assert take(Query("abc").skip(3)) == []
    assert take(Query("abc").skip(7)) == []
    numbers, n = some_numbers("skip"), rng("skip").randrange(1, 10)
    assert take(Query(numbers).skip(n)) == numbers[n:]


@pytest.mark.task(2)
def test_falsy_items_are_items():
    """None, 0 and the empty string are items like any other: only keep() decides what is dropped."""

    def is_text(item):
        return isinstance(item, str)

    assert take(Query([0, "", None, "a"]).where(is_text)) == ["", "a"]
    assert take(Query(["", "a", "bc"]).select(len)) == [0, 1, 2]
    assert take(Query([0, None, "", 1]).take(3)) == [0, None, ""]
    assert take(Query([0, None, "", 1]).skip(1)) == [None, "", 1]


# Task 3


@pytest.mark.task(3)
def test_batch_hands_out_lists():
    """batch(size) hands out lists of size items. What is left at the end is a shorter list, neither lost nor filled
    up."""
    assert take(Query([1, 2, 3, 4]).batch(2)) == [[1, 2], [3, 4]]
    assert take(Query([1, 2, 3, 4, 5]).batch(3)) == [[1, 2, 3], [4, 5]]
    assert take(Query([1, 2]).batch(5)) == [[1, 2]]
    assert take(Query([1, 2]).batch(1)) == [[1], [2]]
    assert take(Query([]).batch(2)) == []
    numbers, size = some_numbers("batch"), rng("batch").randrange(2, 6)
    expected = [numbers[start : start + size] for start in range(0, len(numbers), size)]
    assert take(Query(numbers).batch(size)) == expected


@pytest.mark.task(3)
def test_a_batch_belongs_to_whoever_got_it():
    """Every batch is a list of its own: the next one does not change it, and changing it does not harm the next one."""
    batches = iter(Query([1, 2, 3, 4]).batch(2))
    first = next(batches)
    first.append("mine")
    assert next(batches) == [3, 4]
    assert first == [1, 2, "mine"]


@pytest.mark.task(3)
def test_window_hands_out_neighbours():
    """window(size) hands out size neighbours, and moves on by one item each time."""
    assert take(Query([1, 2, 3, 4]).window(3)) == [(1, 2, 3), (2, 3, 4)]
    assert take(Query([1, 2]).window(1)) == [(1,), (2,)]
    numbers, size = some_numbers("window"), rng("window").randrange(2, 6)
    expected = [tuple(numbers[start : start + size]) for start in range(len(numbers) - size + 1)]
    assert take(Query(numbers).window(size)) == expected


@pytest.mark.task(3)
def test_there_is_no_window_smaller_than_size():
    """With fewer than size items there is no window at all, and no half-filled one at the beginning or at the end."""
    assert take(Query([1, 2]).window(3)) == []
    assert take(Query([]).window(1)) == []
    assert take(Query([1, 2, 3]).window(3)) == [(1, 2, 3)]


@pytest.mark.task(3)
def test_windows_share_nothing():
    """A window is a tuple of its own, which stays as it is: a list that moves along would change behind the back of
    whoever kept it."""
    windows = iter(Query("abcd").window(2))
    first, second = next(windows), next(windows)
    assert first == ("a", "b")
    assert second == ("b", "c")


@pytest.mark.task(3)
def test_then_goes_on_with_other():
    """then(other) hands out the items of the query and after them those of other, which may be any iterable."""
    assert take(Query([1, 2]).then([3])) == [1, 2, 3]
    assert take(Query([]).then("ab").then(range(2))) == ["a", "b", 0, 1]
    assert take(Query([1]).then([])) == [1]
    numbers = some_numbers("then")
    assert take(Query(numbers).where(is_even).then(numbers)) == [*filter(is_even, numbers), *numbers]


@pytest.mark.task(3)
def test_a_query_may_follow_a_query():
    """A query is an iterable too, so it can be the source of another one, or come after it; even after itself."""
    evens = Query([1, 2, 3, 4]).where(is_even)
    assert take(Query(evens).take(1)) == [2]
    assert take(evens.then(Query("ab"))) == [2, 4, "a", "b"]
    assert take(evens.then(evens)) == [2, 4, 2, 4]


@pytest.mark.task(3)
def test_steps_work_in_any_order():
    """Every step works on what the step before hands out: skipping before choosing differs from choosing before
    skipping."""
    numbers = some_numbers("steps")
    evens = [number for number in numbers if number % 2 == 0]
    assert take(Query([1, 2, 3, 4]).skip(1).where(is_even)) == [2, 4]
    assert take(Query([1, 2, 3, 4]).where(is_even).skip(1)) == [4]
    assert take(Query(numbers).where(is_even).skip(1).select(double)) == [2 * number for number in evens[1:]]
    assert take(Query(numbers).take(5).then([1, 2]).batch(4)) == [numbers[:4], [numbers[4], 1, 2]]
    assert take(Query(numbers).batch(2).select(sum).take(2)) == [sum(numbers[:2]), sum(numbers[2:4])]
    assert take(Query(numbers).window(2).skip(2).take(1)) == [(numbers[2], numbers[3])]


@pytest.mark.task(3)
def test_the_same_step_may_come_twice():
    """A second where() does not replace the first one: both have their say, and so it is with every other step."""

    def is_small(number):
        return number < 5

    assert take(Query(range(9)).where(is_even).where(is_small)) == [0, 2, 4]
    assert take(Query(range(3)).select(double).select(double)) == [0, 4, 8]
    assert take(Query(range(9)).take(2).take(5)) == [0, 1]
    assert take(Query(range(9)).skip(2).skip(5)) == [7, 8]
    assert take(Query(range(4)).batch(2).batch(2)) == [[[0, 1], [2, 3]]]
    assert take(Query(range(3)).window(2).window(2)) == [((0, 1), (1, 2))]
    assert take(Query("a").then("b").then("c")) == ["a", "b", "c"]


# Task 4


@pytest.mark.task(4)
def test_first_gives_the_first_item():
    """first() returns the first item that comes out of the query, as often as it is asked."""
    query = Query([5, 6, 7, 8]).where(is_even)
    assert query.first() == 6
    assert query.first() == 6
    assert query.first("nothing") == 6


@pytest.mark.task(4)
def test_first_requests_one_item_only():
    """first() is not interested in the rest: it requests no more than it takes to get one item."""
    source = Source([1, 2, 3, 4], at_most=1, name="the source")
    assert Query(source).first() == 1
    source = Source([1, 2, 3, 4], at_most=2, name="the source")
    assert Query(source).where(is_even).select(double).first() == 4


@pytest.mark.task(4)
def test_a_falsy_first_item_is_the_first_item():
    """A 0 or a None in front is an item: the default is for a query without any item."""
    assert Query([0, 1]).first("default") == 0
    assert Query([None, 1]).first("default") is None
    assert Query([None, 1]).first() is None


@pytest.mark.task(4)
def test_without_items_first_gives_the_default():
    """Without an item first(default) returns the default, whatever it is: None and False are defaults too."""
    assert Query([]).first("default") == "default"
    assert Query([1, 3]).where(is_even).first(0) == 0
    assert Query([]).first(None) is None
    assert Query([]).first(default=False) is False


@pytest.mark.task(4)
def test_without_items_and_default_first_raises_lookup_error():
    """With neither an item nor a default first() has nothing to return, and says so with a LookupError. A StopIteration
    would silently end the loop of whoever asked."""
    with pytest.raises(LookupError):
        Query([]).first()
    odd = Query([1, 3])
    with pytest.raises(LookupError):
        odd.where(is_even).first()
    assert odd.first() == 1


# Task 5


@pytest.mark.task(5)
def test_building_a_query_does_nothing():
    """Building a query requests nothing, opens nothing and calls no function: the work of every step waits for a
    loop."""
    source, other = Source([1, 2, 3], at_most=0, name="the source"), Source([4], at_most=0, name="the other source")
    asked, changed = [], []
    keep, change = recorded(is_even, asked), recorded(double, changed)
    Query(source).where(keep).select(change).skip(1).take(5).then(other).window(2).batch(2)
    assert source.opened == 0
    assert other.opened == 0
    Query([1, 2, 3]).where(keep).select(change).skip(1).take(5).then([4]).window(2).batch(2)
    assert asked == []
    assert changed == []


@pytest.mark.task(5)
@pytest.mark.parametrize("n", [0, 1, 3])
def test_take_requests_exactly_n(n):
    """take(n) is over when n items are out: it does not request one more just to find out that it is enough."""
    source = Source("abcde", at_most=n, name="the source")
    assert take(Query(source).take(n)) == ["a", "b", "c"][:n]


@pytest.mark.task(5)
def test_what_take_leaves_is_left_for_others():
    """The item behind the last one of take(n) is not lost: it is the first one of whoever reads on."""
    source = Source("abcde", name="the source")
    query = Query(source)
    assert take(query.take(2).then(["-"])) == ["a", "b", "-"]
    assert take(query.skip(1).take(1)) == ["d"]
    assert take(query) == ["e"]


@pytest.mark.task(5)
def test_no_step_requests_more_than_it_needs():
    """One request at the end of the chain requests no more at its beginning than that item needs: nothing is fetched in
    advance."""
    source = Source(endless(1), at_most=2, name="the source")
    assert Query(source).where(is_even).first() == 2
    source = Source(endless(1), at_most=1, name="the source")
    assert Query(source).select(double).first() == 2
    source = Source(endless(1), at_most=4, name="the source")
    assert Query(source).skip(3).first() == 4


@pytest.mark.task(5)
def test_a_group_goes_out_when_it_is_complete():
    """A batch or a window goes out with its last item: one more request in front of it makes the caller wait for an
    item that is not needed yet."""
    source = Source(endless(1), at_most=3, name="the source")
    assert Query(source).batch(3).first() == [1, 2, 3]
    source = Source(endless(1), at_most=3, name="the source")
    assert Query(source).window(3).first() == (1, 2, 3)
    source = Source(endless(1), at_most=4, name="the source")
    assert take(Query(source).window(3).take(2)) == [(1, 2, 3), (2, 3, 4)]


@pytest.mark.task(5)
def test_other_waits_for_its_turn():
    """What comes with then() is opened only when the items before it are used up."""
    other = Source("cd", name="the other source")
    assert take(Query("ab").then(other).take(2)) == ["a", "b"]
    assert other.opened == 0
    assert take(Query("ab").then(other).take(3)) == ["a", "b", "c"]


@pytest.mark.task(5)
def test_functions_are_called_for_what_is_asked_only():
    """keep() and change() may be slow: each is called once for an item that is needed, and never for one behind it."""
    asked, changed = [], []
    keep, change = recorded(is_even, asked), recorded(double, changed)
    assert take(Query([1, 2, 3, 4, 5, 6]).where(keep).select(change).take(2)) == [4, 8]
    assert asked == [1, 2, 3, 4]
    assert changed == [2, 4]


@pytest.mark.task(5)
def test_a_source_without_end_is_fine():
    """A query never needs to know how many items there are: the source may be endless."""
    source = Source(endless(), at_most=20, name="the source")
    assert take(Query(source).where(is_even).select(double).skip(2).take(3)) == [8, 12, 16]
    source = Source(endless(), at_most=20, name="the source")
    assert take(Query("ab").then(source).take(4)) == ["a", "b", 0, 1]


# Task 6


@pytest.mark.task(6)
def test_a_step_makes_a_new_query():
    """Every step gives back another query and leaves its own as it is: two queries may begin with the same one."""
    evens = Query(range(1, 10)).where(is_even)
    doubled, two = evens.select(double), evens.take(2)
    assert take(evens) == [2, 4, 6, 8]
    assert take(doubled) == [4, 8, 12, 16]
    assert take(two) == [2, 4]


@pytest.mark.task(6)
def test_no_step_changes_the_query():
    """Whichever step is called on a query, the query itself hands out the same items as before."""
    query = Query([1, 2, 3])
    query.where(is_even)
    query.select(double)
    query.take(1)
    query.skip(1)
    query.batch(2)
    query.window(2)
    query.then([4])
    assert take(query) == [1, 2, 3]


@pytest.mark.task(6)
def test_every_loop_begins_at_the_beginning():
    """A query is not used up by a loop: no step may remember from the first loop how far it has come."""
    query = Query("abcdef").skip(1).take(3).then("x")
    assert [take(query), take(query)] == [["b", "c", "d", "x"], ["b", "c", "d", "x"]]


@pytest.mark.task(6)
def test_two_loops_do_not_disturb_each_other():
    """Every loop has its own position in every step: two loops over one query may run at the same time."""
    query = Query("abcdef").skip(1).take(3)
    left, right = iter(query), iter(query)
    assert [next(left), next(left), next(right)] == ["b", "c", "b"]
    assert take(left) == ["d"]
    assert take(right) == ["c", "d"]
    assert [a + b for a in query for b in query] == ["bb", "bc", "bd", "cb", "cc", "cd", "db", "dc", "dd"]


@pytest.mark.task(6)
def test_groups_of_two_loops_do_not_mix():
    """What a batch or a window has gathered so far belongs to one loop only: another loop begins with nothing."""
    batches, windows = Query([1, 2, 3, 4]).batch(2), Query([1, 2, 3, 4]).window(3)
    left, right = iter(batches), iter(batches)
    assert [next(left), next(right), next(left), next(right)] == [[1, 2], [1, 2], [3, 4], [3, 4]]
    left, right = iter(windows), iter(windows)
    assert [next(left), next(right), next(left)] == [(1, 2, 3), (1, 2, 3), (2, 3, 4)]


@pytest.mark.task(6)
def test_a_finished_loop_stays_finished():
    """iter() of a query is an iterator, and once it has ended it stays so, even if the source has more items."""
    items = iter(Query(Source(range(10), name="the source")).take(2))
    assert [next(items), next(items)] == [0, 1]
    with pytest.raises(StopIteration):
        next(items)
    with pytest.raises(StopIteration):
        next(items)
    assert take(items) == []


@pytest.mark.task(6)
def test_the_list_is_left_as_it_was():
    """The list belongs to whoever passed it: reading it takes nothing out, and what goes out is not put into it."""
    numbers, more = [1, 2, 3], [4]
    take(Query(numbers).skip(1).then(more).batch(2).window(1))
    assert numbers == [1, 2, 3]
    assert more == [4]


# Task 7


@pytest.mark.task(7)
@pytest.mark.parametrize("n", [-1, -7])
def test_a_negative_number_is_refused_at_once(n):
    """take() and skip() refuse a negative number when they are called. A check that waits for the loop reports the
    mistake far away from the line that made it."""
    query = Query([1, 2, 3])
    with pytest.raises(ValueError):
        query.take(n)
    with pytest.raises(ValueError):
        query.skip(n)
    assert take(query) == [1, 2, 3]


@pytest.mark.task(7)
@pytest.mark.parametrize("size", [0, -3])
def test_a_group_of_nothing_is_refused_at_once(size):
    """batch() and window() need a size of 1 at least, and say so when they are called, not when somebody loops."""
    query = Query([1, 2, 3])
    with pytest.raises(ValueError):
        query.batch(size)
    with pytest.raises(ValueError):
        query.window(size)
    assert take(query) == [1, 2, 3]


@pytest.mark.task(7)
def test_an_error_of_a_function_comes_out():
    """An error in keep() or change() goes to whoever loops, as the same object, after the items before it."""
    error = ZeroDivisionError("no rule for 3")

    def fails_at_three(number):
        if number == 3:
            raise error
        return number

    doubled = iter(Query([1, 2, 3, 4]).select(fails_at_three))
    assert [next(doubled), next(doubled)] == [1, 2]
    with pytest.raises(ZeroDivisionError) as caught:
        next(doubled)
    assert caught.value is error
    kept = Query([3, 4]).where(fails_at_three)
    with pytest.raises(ZeroDivisionError) as caught:
        kept.first("default")
    assert caught.value is error


@pytest.mark.task(7)
def test_an_error_of_the_source_comes_out():
    """A source that breaks has not ended: its error goes to whoever loops, as the same object. A half-full batch is no
    answer to it."""
    error = ConnectionError("the line is dead")
    batches = iter(Query(failing([1, 2, 3], error)).batch(2))
    assert next(batches) == [1, 2]
    with pytest.raises(ConnectionError) as caught:
        next(batches)
    assert caught.value is error
    with pytest.raises(ConnectionError) as caught:
        Query(failing([], error)).first("default")
    assert caught.value is error


@pytest.mark.task(7)
def test_stop_iteration_of_change_is_not_the_end():
    """A StopIteration raised in change() is an accident, and not the end of the items: it has to come out as a
    RuntimeError, or the loop ends early and nobody notices."""

    def fails_at_two(number):
        if number == 2:
            raise StopIteration
        return number

    query = Query([1, 2, 3]).select(fails_at_two)
    with pytest.raises(RuntimeError) as caught:
        take(query)
    assert type(caught.value) is RuntimeError


@pytest.mark.task(7)
def test_stop_iteration_of_keep_is_not_the_end():
    """A StopIteration raised in keep() neither accepts an item nor ends the items: it has to come out as a
    RuntimeError, out of first() too."""

    def fails_at_two(number):
        if number == 2:
            raise StopIteration
        return number > 2

    query = Query([1, 2, 3]).where(fails_at_two)
    with pytest.raises(RuntimeError) as caught:
        take(query)
    assert type(caught.value) is RuntimeError
    with pytest.raises(RuntimeError) as caught:
        query.first("default")
    assert type(caught.value) is RuntimeError


# Task 8


@pytest.mark.task(8)
def test_stopping_early_closes_what_the_query_opened():
    """Whoever stops early leaves no generator open: what the query opened for a loop must be closed when the loop is
    gone, so nothing may keep it alive."""
    shelf = Shelf([1, 2, 3, 4])
    assert take(Query(shelf).take(2)) == [1, 2]
    assert shelf.closed == 1
    for _ in Query(shelf).where(is_even).select(double).window(1):
        break
    assert shelf.closed == 2
    assert Query(shelf).then([5]).first() == 1
    assert shelf.closed == 3


@pytest.mark.task(8)
def test_a_loop_that_goes_on_keeps_its_source_open():
    """A source is closed when its loop is over, and not before: a loop that is paused still needs it."""
    shelf = Shelf([1, 2, 3, 4])
    batches = iter(Query(shelf).skip(1).batch(2))
    assert next(batches) == [2, 3]
    assert shelf.closed == 0
    del batches
    assert shelf.closed == 1


@pytest.mark.task(8)
def test_a_generator_that_was_handed_in_stays_open():
    """The query closes only what it has opened itself. A generator that somebody handed in can be read on after a loop
    has stopped early. yield from is too thorough for that: it passes a close() on."""
    numbers = (number for number in range(100))
    query = Query(numbers)
    assert take(query.take(2)) == [0, 1]
    assert next(numbers, "closed") == 2
    assert take(query.where(is_even).select(double).take(1)) == [8]
    assert next(numbers, "closed") == 5
    assert take(query.batch(2).take(1)) == [[6, 7]]
    assert next(numbers, "closed") == 8
    assert take(query.skip(1).window(2).take(1)) == [(10, 11)]
    assert next(numbers, "closed") == 12
    assert query.first() == 13
    assert take(query.then(["end"]).take(1)) == [14]
    assert next(numbers, "closed") == 15
    assert take(Query(["start"]).then(numbers).take(2)) == ["start", 16]
    assert next(numbers, "closed") == 17
