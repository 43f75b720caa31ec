"""Does grouper leave its numbers to averagers, and does report collect what they return?"""

from collections.abc import Generator
from contextlib import suppress

import pytest
from kit import OverRead, failing, rng

from averager_report import Result, averager, grouper, report


def too_much(text):
    """Raise OverRead, and let kit do it: then the learner is shown the line of the test, and not one in here."""
    next(failing([], OverRead(text)))


def plain(results):
    """The results with (count, average) in the place of every Result; what is no dictionary as it is."""
    if not isinstance(results, dict):
        return results
    return {key: (one.count, one.average) if isinstance(one, Result) else one for key, one in results.items()}


class Watched(Generator):
    """An averager like the one you were given. If it is asked on and on after its end, it says so."""

    def __init__(self):
        self.numbers = averager()
        self.asked_in_vain = 0

    def send(self, value):
        try:
            return self.numbers.send(value)
        except StopIteration as stop:
            self.asked_in_vain += stop.value is None
            if self.asked_in_vain > 100:
                too_much("an averager that has ended was asked 100 times more: it never starts over")
            raise

    def throw(self, error, *_):
        return self.numbers.throw(error)


@pytest.fixture(autouse=True)
def made(monkeypatch):
    """All averagers that are made in a test, the oldest first. Each test begins with this, by itself: it puts Watched
    in the place of averager."""
    averagers = []

    def make():
        if len(averagers) == 100:
            too_much("100 averagers were made one after another: they end before a number comes in")
        averagers.append(Watched())
        return averagers[-1]

    monkeypatch.setattr("averager_report.averager", make)
    return averagers


def started(results, key):
    """A grouper whose first averager waits for a number."""
    group = grouper(results, key)
    next(group)
    return group


def end(group):
    """Tell a grouper that its group has ended. That it must not end with it is the matter of one test only."""
    with suppress(StopIteration):
        group.send(None)


def drawn_groups(random):
    """Five groups of one to nine whole numbers, by name."""
    return {name: [random.randrange(1, 100) for _ in range(random.randrange(1, 10))] for name in "pqrst"}


@pytest.mark.task(1)
def test_it_is_a_generator(made):
    """A call of grouper gives back a generator. Nothing happens yet: it is up to the caller to start it."""
    assert isinstance(grouper({}, "kg"), Generator)
    assert len(made) == 0


@pytest.mark.task(1)
def test_the_first_next_comes_from_the_averager(made):
    """The first next() makes one averager, which yield from starts by itself, and hands out the None of its first
    yield."""
    group = grouper({}, "kg")
    assert next(group, "ended") is None
    assert len(made) == 1


@pytest.mark.task(1)
def test_the_averager_is_started_once(made):
    """yield from starts its subgenerator itself. If the averager was started before, it receives one None too many, and
    that ends it before the first number."""
    group = started({}, "kg")
    assert group.send(10) == 10
    assert len(made) == 1


@pytest.mark.task(1)
def test_every_send_hands_back_the_average_so_far():
    """While a group is open, send(number) gives back what the averager answers: no number gets lost on the way, and no
    answer does."""
    group = started({}, "kg")
    assert [group.send(10), group.send(30), group.send(5)] == [10, 20, 15]
    first, second = rng("averages").sample(range(2, 1000, 2), 2)
    group = started({}, "kg")
    assert [group.send(first), group.send(second)] == [first, (first + second) / 2]


@pytest.mark.task(1)
def test_one_averager_receives_the_whole_group(made):
    """All numbers of a group go to one and the same averager, straight to it: it has the Result for all of them."""
    group = started({}, "kg")
    group.send(10)
    group.send(30)
    group.send(20)
    assert len(made) == 1
    with pytest.raises(StopIteration) as caught:
        made[0].send(None)
    assert plain({"kg": caught.value.value}) == {"kg": (3, 20)}


@pytest.mark.task(2)
def test_none_stores_the_result():
    """send(None) makes the averager return, and what it returned goes into results under the key of the grouper."""
    results = {}
    group = started(results, "kg")
    group.send(60)
    group.send(80)
    end(group)
    assert plain(results) == {"kg": (2, 70)}
    key = rng("key").choice(["cm", "m", "km"])
    group = started(results, key)
    group.send(7)
    end(group)
    assert plain(results) == {"kg": (2, 70), key: (1, 7)}


@pytest.mark.task(2)
def test_nothing_is_stored_before_the_group_ends():
    """As long as a group is open there is no result, neither an early one nor an empty place for it."""
    results = {"m": Result(1, 2)}
    group = started(results, "kg")
    assert plain(results) == {"m": (1, 2)}
    group.send(60)
    assert plain(results) == {"m": (1, 2)}


@pytest.mark.task(2)
def test_none_hands_back_the_first_none_of_the_next_averager(made):
    """send(None) does not end the grouper. The next averager starts at once, and what comes back is the None of its
    first yield; the Result is not handed out."""
    group = started({}, "kg")
    group.send(60)
    assert group.send(None) is None
    assert len(made) == 2


@pytest.mark.task(2)
def test_the_next_group_starts_from_nothing():
    """Every group has an averager of its own: the numbers of the group before do not count any more."""
    group = started({}, "kg")
    group.send(60)
    group.send(80)
    end(group)
    assert group.send(2) == 2
    assert group.send(5) == 3.5


@pytest.mark.task(2)
def test_a_later_result_takes_the_place_of_the_one_before():
    """There is one result per key, that of the group which ended last. It stays until the next group has ended."""
    results = {}
    group = started(results, "kg")
    group.send(60)
    end(group)
    group.send(8)
    assert plain(results) == {"kg": (1, 60)}
    group.send(10)
    end(group)
    assert plain(results) == {"kg": (2, 9)}


@pytest.mark.task(2)
def test_a_group_without_numbers_has_a_result():
    """A None right after the start ends a group without numbers: its Result counts 0 and has no average."""
    results = {}
    group = started(results, "kg")
    end(group)
    assert plain(results) == {"kg": (0, None)}


@pytest.mark.task(2)
def test_zero_is_data():
    """0 is a number and does not end the group. Only None does."""
    results = {}
    group = started(results, "kg")
    group.send(4)
    assert group.send(0) == 2
    end(group)
    assert plain(results) == {"kg": (2, 2)}


@pytest.mark.task(2)
def test_a_grouper_never_runs_out():
    """However many groups have ended, there is always a next one: a grouper does not stop by itself."""
    results = {}
    group = started(results, "kg")
    for number in rng("rounds").sample(range(100, 1000), 30):
        group.send(number)
        end(group)
        assert plain(results) == {"kg": (1, number)}


@pytest.mark.task(2)
def test_ended_groups_do_not_pile_up(made):
    """Nothing is left of a group that has ended. If grouper begins the next group with a call of itself, none of these
    calls ever ends, and after about 1000 of them Python gives up."""
    results = {}
    group = started(results, "kg")
    for _ in range(2000):
        group.send(None)
        made.clear()
    assert plain(results) == {"kg": (0, None)}


@pytest.mark.task(2)
def test_two_groupers_do_not_mix():
    """Groupers may share a dictionary and take turns. Each of them has its own numbers and its own key."""
    results = {}
    kilos, meters = started(results, "kg"), started(results, "m")
    assert [kilos.send(60), meters.send(1), kilos.send(80), meters.send(2)] == [60, 1, 70, 1.5]
    end(meters)
    assert plain(results) == {"m": (2, 1.5)}
    end(kilos)
    assert plain(results) == {"m": (2, 1.5), "kg": (2, 70)}


@pytest.mark.task(3)
def test_what_is_thrown_in_reaches_the_averager(made):
    """An exception thrown into the grouper goes through to the averager, which it ends, and comes out again as the same
    object. It must not be swallowed on the way, and no averager may be left waiting."""
    results, error = {}, ConnectionError("the scale is gone")
    group = started(results, "kg")
    group.send(60)
    with pytest.raises(ConnectionError) as caught:
        group.throw(error)
    assert caught.value is error
    with pytest.raises(StopIteration):
        made[0].send(80)
    assert results == {}


@pytest.mark.task(3)
def test_close_closes_the_averager_too(made):
    """Whoever closes the grouper closes the averager that is at work. Both end quietly, nothing is stored for the
    unfinished group, and no other one begins."""
    results = {}
    group = started(results, "kg")
    group.send(60)
    group.close()
    with pytest.raises(StopIteration):
        made[0].send(80)
    with pytest.raises(StopIteration):
        group.send(80)
    assert results == {}
    assert len(made) == 1


@pytest.mark.task(3)
def test_text_is_an_error():
    """An averager cannot use a text. Its TypeError reaches the caller who sent the text, and nothing is stored for a
    group that broke off like that."""
    results = {}
    group = started(results, "kg")
    group.send(60)
    with pytest.raises(TypeError):
        group.send("80")
    assert results == {}
    with pytest.raises(StopIteration):
        group.send(70)


@pytest.mark.task(4)
def test_the_report_has_a_result_for_every_group():
    """report gives back a dictionary with one Result for each group. An averager returns when it receives None, and
    only then: the last group needs that, too."""
    assert plain(report({"kg": [60, 80], "m": [1.5, 1.5, 3]})) == {"kg": (2, 70), "m": (3, 2)}
    data = drawn_groups(rng("report"))
    expected = {name: (len(numbers), sum(numbers) / len(numbers)) for name, numbers in data.items()}
    assert plain(report(data)) == expected


@pytest.mark.task(4)
def test_the_report_includes_empty_groups():
    """A group without numbers is a group. It stands in the report, with the count 0 and without an average."""
    assert plain(report({"kg": [], "m": [2]})) == {"kg": (0, None), "m": (1, 2)}


@pytest.mark.task(4)
def test_without_groups_the_report_is_empty():
    """Where there are no groups, there is nothing to report: the dictionary is empty."""
    assert report({}) == {}


@pytest.mark.task(4)
def test_the_report_counts_zeros():
    """A 0 in the data is sent like every other number. It is neither left out nor the end of its group."""
    assert plain(report({"kg": [0, 6], "m": [4, 0, 2]})) == {"kg": (2, 3), "m": (3, 2)}
    assert plain(report({"s": [0]})) == {"s": (1, 0)}


@pytest.mark.task(4)
def test_numbers_may_come_from_any_iterable():
    """The numbers of a group are anything that a for loop accepts. A generator has no length, and can be read once."""
    squares = (n * n for n in [1, 3])
    assert plain(report({"n": squares, "m": {2, 4}, "kg": range(1, 4)})) == {
        "n": (2, 5),
        "m": (2, 3),
        "kg": (3, 2),
    }


@pytest.mark.task(4)
def test_the_data_is_left_alone():
    """A report reads its data and changes nothing in it: whoever passed it may still need it."""
    data = {"kg": [60, 80], "m": []}
    report(data)
    assert data == {"kg": [60, 80], "m": []}


@pytest.mark.task(4)
def test_two_reports_share_nothing():
    """Every report begins with an empty dictionary: what an earlier one found does not show up again."""
    first = report({"kg": [60]})
    second = report({"m": [2]})
    assert plain(first) == {"kg": (1, 60)}
    assert plain(second) == {"m": (1, 2)}


@pytest.mark.task(4)
def test_an_error_in_the_data_comes_out():
    """If reading the numbers fails, there is no report: the very same error object reaches the caller, and a text among
    the numbers is a TypeError."""
    error = ConnectionError("the scale is gone")
    with pytest.raises(ConnectionError) as caught:
        report({"kg": failing([60], error), "m": [2]})
    assert caught.value is error
    with pytest.raises(TypeError):
        report({"kg": [60, "80"], "m": [2]})
