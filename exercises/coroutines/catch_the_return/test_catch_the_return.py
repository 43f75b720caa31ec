"""Does drive bring every coroutine to its end, and its result to the caller?"""

from inspect import GEN_CLOSED, GEN_SUSPENDED, getgeneratorstate

import pytest
from kit import OverRead, Source, endless, failing, rng

from catch_the_return import drive


def averager():
    """The averager as it was: it returns how many numbers came in, and their average."""
    count, total, average = 0, 0, None
    while (number := (yield average)) is not None:
        count += 1
        total += number
        average = total / count
    return count, average


def collector(heard, result="done"):
    """Puts what it is sent into the list `heard`, and returns at the first None."""
    while True:
        heard.append((yield f"{len(heard)} so far"))
        if heard[-1] is None:
            return result


def patient(heard, log):
    """Never returns: for it, None is a value like any other."""
    try:
        while True:
            if len(heard) == 100:
                raise OverRead("send() was called more than 100 times")
            heard.append((yield "waiting"))
    finally:
        log.append("cleaned up")


def returns_at(last, heard, result="found"):
    """Returns as soon as it is sent `last`, and does not wait for a None."""
    while True:
        heard.append((yield))
        if heard[-1] == last:
            return result


def returns_at_once(result):
    """Has ended before its first yield."""
    return result
    yield


def breaks_at(last, error):
    """Raises `error` when it is sent `last`."""
    while (yield) != last:
        pass
    raise error


def breaks_at_once(error):
    """Raises `error` before its first yield."""
    raise error
    yield


def counted(values):
    """An iterable with a return value of its own, which is nobody's business here."""
    for value in values:
        yield value
    return "all values given"


class Shutdown(BaseException):
    """Not an Exception, like KeyboardInterrupt."""


# --- The result


@pytest.mark.task(1)
def test_the_result_comes_back():
    """drive() returns what the coroutine has returned. No send() returns it: the last one raises StopIteration, and the
    result is in there."""
    assert drive(averager(), [1, 2, 6]) == (3, 3)
    number = rng("result").randrange(1, 1000)
    assert drive(averager(), [number, number]) == (2, number)


@pytest.mark.task(1)
def test_every_value_is_sent_and_then_one_none():
    """The coroutine receives every value in order, and after the last one a single None, which tells it that no more
    will come."""
    heard = []
    drive(collector(heard), ["tea", "milk", "plum"])
    assert heard == ["tea", "milk", "plum", None]


@pytest.mark.task(1)
def test_without_values_only_none_is_sent():
    """Without any values the coroutine is started and told the end at once. It still has a result."""
    heard = []
    assert drive(collector(heard, "nothing"), []) == "nothing"
    assert heard == [None]
    assert drive(averager(), []) == (0, None)


@pytest.mark.task(1)
def test_a_result_may_be_false():
    """None, 0 and an empty list are results like any other: the coroutine has ended, and this is what it has
    returned."""
    assert drive(collector([], None), ["tea"]) is None
    assert drive(collector([], 0), ["tea"]) == 0
    assert drive(collector([], []), ["tea"]) == []


@pytest.mark.task(1)
def test_a_tuple_is_one_result():
    """The result is what the coroutine has returned, no more and no less: a tuple stays that tuple, and nothing is put
    around it or taken out of it."""
    assert drive(collector([], (1, 2)), ["tea"]) == (1, 2)
    assert drive(collector([], ("one",)), ["tea"]) == ("one",)


# --- The values


@pytest.mark.task(2)
def test_any_iterable_will_do():
    """The values may come from anything that a for loop accepts, and stay unchanged."""
    values = [4, 8]
    assert drive(averager(), values) == (2, 6)
    assert values == [4, 8]
    assert drive(averager(), (4, 8)) == (2, 6)
    assert drive(averager(), {4: "four", 8: "eight"}) == (2, 6)
    assert drive(averager(), (number for number in [4, 8])) == (2, 6)


@pytest.mark.task(2)
def test_values_are_asked_for_one_at_a_time():
    """Ask for a value only when the coroutine is waiting for it: collecting all of them first takes memory, and with an
    endless iterable it never comes to an end."""
    log = []

    def listener():
        log.append("waiting")
        while (value := (yield)) is not None:
            log.append(f"heard {value}")
        log.append("the end")

    drive(listener(), Source(["tea", "milk"], name="values", log=log.append))
    assert log == ["waiting", "ask values", "heard tea", "ask values", "heard milk", "ask values", "the end"]


@pytest.mark.task(2)
def test_false_values_are_sent_too():
    """0, an empty text and False are values like any other: they are sent, and the ones behind them too."""
    heard = []
    drive(collector(heard), [0, "", False, "last"])
    assert heard == [0, "", False, "last", None]


@pytest.mark.task(2)
def test_a_none_among_the_values_is_sent():
    """It is for the coroutine to say what a None means. drive() sends it like any other value, and goes on if the
    coroutine does."""
    heard = []

    def stubborn():
        while heard.count(None) < 2:
            heard.append((yield))

    drive(stubborn(), ["first", None, "last"])
    assert heard == ["first", None, "last", None]


@pytest.mark.task(2)
def test_the_end_of_the_values_is_not_the_result():
    """An iterator that ends raises StopIteration as well, and there may be a value in it. That is the end of the values
    and not of the coroutine, which must still be told."""
    heard = []
    assert drive(collector(heard, "the result"), counted(["tea"])) == "the result"
    assert heard == ["tea", None]


# --- An early end


@pytest.mark.task(3)
def test_an_early_end_gives_the_result():
    """A coroutine may return at any value, without waiting for a None. What it has returned is the result, and nothing
    more is sent."""
    heard = []
    assert drive(returns_at("milk", heard), ["tea", "milk", "plum"]) == "found"
    assert heard == ["tea", "milk"]


@pytest.mark.task(3)
def test_after_an_early_end_no_value_is_asked_for():
    """As soon as the coroutine has ended, nobody needs another value: leave the rest where it is. The values may even
    be endless."""
    last = rng("early").randrange(3, 9)
    values = Source(endless(), at_most=last + 1)
    assert drive(returns_at(last, []), values) == "found"
    assert values.requests == last + 1


@pytest.mark.task(3)
def test_a_coroutine_may_end_while_it_is_started():
    """A coroutine may return before its first yield. Then the first next() raises the StopIteration that holds the
    result, and no value is asked for."""
    values = Source(["tea", "milk"])
    assert drive(returns_at_once("nothing to do"), values) == "nothing to do"
    assert drive(returns_at_once(None), values) is None
    assert values.requests == 0


# --- What can go wrong


@pytest.mark.task(4)
def test_a_coroutine_that_does_not_end_is_an_error():
    """If the coroutine goes on after the None there is no result: RuntimeError. It is told once that nothing more will
    come, and not again and again."""
    heard = []
    with pytest.raises(RuntimeError) as caught:
        drive(patient(heard, []), ["tea"])
    assert type(caught.value) is RuntimeError
    assert heard == ["tea", None]


@pytest.mark.task(4)
def test_a_coroutine_that_does_not_end_is_closed():
    """A coroutine must not be left half-way: close it when you give up, so that its finally block runs at once."""
    log = []
    unfinished = patient([], log)
    with pytest.raises(RuntimeError):
        drive(unfinished, ["tea"])
    assert log == ["cleaned up"]
    assert getgeneratorstate(unfinished) == GEN_CLOSED


@pytest.mark.task(4)
def test_an_error_at_a_value_comes_out():
    """What the coroutine raises at a value goes to the caller: the very same object. After that no value is asked
    for."""
    error = ValueError("not for sale")
    values = Source(["tea", "milk", "plum"])
    with pytest.raises(ValueError, match="not for sale") as caught:
        drive(breaks_at("milk", error), values)
    assert caught.value is error
    assert values.requests == 2


@pytest.mark.task(4)
def test_an_error_at_the_start_or_the_end_comes_out():
    """An error that the coroutine raises while it is started, or in answer to the last None, goes to the caller as
    well: the very same object."""
    early, late = KeyError("start"), RuntimeError("end")
    with pytest.raises(KeyError) as caught:
        drive(breaks_at_once(early), ["tea"])
    assert caught.value is early
    with pytest.raises(RuntimeError) as caught:
        drive(breaks_at(None, late), ["tea"])
    assert caught.value is late


@pytest.mark.task(4)
def test_what_is_no_exception_comes_out_as_well():
    """KeyboardInterrupt and its like are no Exceptions, but come out unchanged all the same."""
    leaving = Shutdown()
    with pytest.raises(Shutdown) as caught:
        drive(breaks_at("tea", leaving), ["tea"])
    assert caught.value is leaving


@pytest.mark.task(4)
def test_an_error_of_the_values_comes_out():
    """If the iterable of values fails, that is no end, neither of the values nor of the coroutine: the very same
    exception object goes to the caller."""
    error = ConnectionError("the line is dead")
    heard = []
    with pytest.raises(ConnectionError) as caught:
        drive(collector(heard), failing(["tea"], error))
    assert caught.value is error
    assert heard == ["tea"]


@pytest.mark.task(4)
def test_when_the_values_fail_the_coroutine_is_closed():
    """A coroutine must not be left half-way: if no more values can be had, it is closed, so that its finally block runs
    at once."""
    log = []
    unfinished = patient([], log)
    with pytest.raises(ConnectionError):
        drive(unfinished, failing(["tea"], ConnectionError("the line is dead")))
    assert log == ["cleaned up"]
    assert getgeneratorstate(unfinished) == GEN_CLOSED


@pytest.mark.task(4)
def test_a_paused_coroutine_is_refused():
    """A coroutine that somebody has started before is in the middle of something: ValueError. Nothing is sent to it,
    and no value is asked for."""
    heard = []
    paused = collector(heard)
    next(paused)
    values = Source(["tea"])
    with pytest.raises(ValueError):
        drive(paused, values)
    assert heard == []
    assert values.requests == 0


@pytest.mark.task(4)
def test_a_refused_coroutine_stays_open():
    """A coroutine that drive() refuses belongs to somebody else: it is not closed, and can be used after that."""
    heard = []
    paused = collector(heard)
    next(paused)
    with pytest.raises(ValueError):
        drive(paused, ["milk"])
    assert getgeneratorstate(paused) == GEN_SUSPENDED
    assert paused.send("tea") == "1 so far"


@pytest.mark.task(4)
def test_an_ended_coroutine_is_refused():
    """A coroutine that has ended before, or was closed, has no result to give: ValueError."""
    ended, closed = returns_at_once("long ago"), collector([])
    assert list(ended) == []
    closed.close()
    with pytest.raises(ValueError):
        drive(ended, [])
    with pytest.raises(ValueError):
        drive(closed, ["tea"])


@pytest.mark.task(4)
def test_a_running_coroutine_is_refused():
    """While its body is being executed a coroutine cannot be resumed a second time; Python itself says ValueError if
    somebody tries. Neither can it be driven."""
    raised = []

    def selfish():
        try:
            drive(itself, ["tea"])
        except Exception as error:
            raised.append(type(error))
        yield "still here"

    itself = selfish()
    assert next(itself) == "still here"
    assert raised == [ValueError]
