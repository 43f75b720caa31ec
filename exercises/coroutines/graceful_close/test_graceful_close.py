"""Does every journal get its footer once, and does close_all close every coroutine?"""

from contextlib import suppress
from inspect import GEN_CLOSED, getgeneratorstate

import pytest
from kit import rng, transcript

from graceful_close import close_all, journal


class Shutdown(BaseException):
    """Not an Exception, like KeyboardInterrupt."""


def story(coroutine, script, fails_at=None):
    """What each step of the script led to: one entry for a step, with what was written in it.

    Writing the line `fails_at` raises an OSError.
    """
    log = []

    def write(line):
        if line == fails_at:
            log.append(f"cannot write {line!r}")
            raise OSError("no space left")
        log.append(f"wrote {line!r}")

    steps = [""]
    for entry in transcript(coroutine(write), script, log):
        steps[-1] += f" {entry}"
        if entry.startswith("->"):
            steps.append("")
    return [step.strip() for step in steps[:-1]]


def closing(log, name):
    """A coroutine that tells when it is closed."""
    try:
        while True:
            yield
    finally:
        log.append(name)


def fails_to_close(error):
    """A coroutine that raises `error` while it tidies up."""
    try:
        yield
    finally:
        raise error


def refuses_to_close():
    """A coroutine that yields in answer to the GeneratorExit of close(). Python does not allow that: RuntimeError."""
    try:
        yield
    except GeneratorExit:
        yield "still here"


def started(*coroutines):
    """The coroutines, each of them at its first yield."""
    for coroutine in coroutines:
        next(coroutine)
    return list(coroutines)


# --- Writing


@pytest.mark.task(1)
def test_every_line_is_written_and_counted():
    """send(line) writes that line and then hands out how many lines there are so far. The first next() writes nothing
    and hands out 0."""
    assert story(journal, ["next", ("send", "tea"), ("send", "milk")]) == [
        "next() -> yielded 0",
        "send('tea') wrote 'tea' -> yielded 1",
        "send('milk') wrote 'milk' -> yielded 2",
    ]


@pytest.mark.task(1)
def test_it_goes_on_for_as_long_as_it_is_used():
    """A journal has no last line: it counts on, however many lines came before."""
    number = rng("many lines").randrange(50, 100)
    lines = []
    book = journal(lines.append)
    next(book)
    counts = [book.send(f"line {line}") for line in range(number)]
    assert counts == list(range(1, number + 1))
    assert lines[:number] == [f"line {line}" for line in range(number)]


@pytest.mark.task(1)
def test_an_empty_line_is_a_line():
    """An empty text is false, but it is a line like any other: it is written and counted."""
    assert story(journal, ["next", ("send", ""), ("send", "tea")]) == [
        "next() -> yielded 0",
        "send('') wrote '' -> yielded 1",
        "send('tea') wrote 'tea' -> yielded 2",
    ]


@pytest.mark.task(1)
def test_two_journals_do_not_mix():
    """Every journal counts its own lines, and writes only with the function that it was given."""
    drinks, fruits = [], []
    left, right = started(journal(drinks.append), journal(fruits.append))
    assert [left.send("tea"), left.send("milk"), right.send("plum"), right.send("fig")] == [1, 2, 1, 2]
    assert drinks == ["tea", "milk"]
    assert fruits == ["plum", "fig"]


# --- However it ends


@pytest.mark.task(2)
def test_close_writes_the_footer():
    """close() raises GeneratorExit at the yield where the journal is paused. On its way out the journal writes the
    footer, and then it has ended without an error: a journal that is being closed must not yield again."""
    assert story(journal, ["next", ("send", "tea"), "close", ("send", "late")]) == [
        "next() -> yielded 0",
        "send('tea') wrote 'tea' -> yielded 1",
        "close() wrote '-- end --' -> closed",
        "send('late') -> returned None",
    ]


@pytest.mark.task(2)
def test_closing_again_writes_nothing():
    """A journal that has ended stays as it is. Closing it once more does nothing at all."""
    assert story(journal, ["next", "close", "close", "next"]) == [
        "next() -> yielded 0",
        "close() wrote '-- end --' -> closed",
        "close() -> closed",
        "next() -> returned None",
    ]


@pytest.mark.task(2)
def test_an_exception_that_is_thrown_in_comes_out():
    """throw() raises an exception at the yield. The journal has no answer to it: it writes the footer, and the very
    same exception comes out. That is an end like any other."""
    assert story(journal, ["next", ("throw", KeyError), ("send", "late")]) == [
        "next() -> yielded 0",
        "throw(KeyError()) wrote '-- end --' -> raised the same KeyError",
        "send('late') -> returned None",
    ]


@pytest.mark.task(2)
def test_what_is_no_exception_ends_it_as_well():
    """KeyboardInterrupt and its like are no Exceptions. The footer is written for them, too, and they come out."""
    assert story(journal, ["next", ("throw", Shutdown), ("send", "late")]) == [
        "next() -> yielded 0",
        "throw(Shutdown()) wrote '-- end --' -> raised the same Shutdown",
        "send('late') -> returned None",
    ]


@pytest.mark.task(2)
def test_an_error_of_write_ends_it():
    """If a line cannot be written, the error comes out at the send(). The journal has then ended, and its footer is
    written, once."""
    assert story(journal, ["next", ("send", "tea"), ("send", "milk"), ("send", "late")], fails_at="milk") == [
        "next() -> yielded 0",
        "send('tea') wrote 'tea' -> yielded 1",
        "send('milk') cannot write 'milk' wrote '-- end --' -> raised OSError",
        "send('late') -> returned None",
    ]


@pytest.mark.task(2)
def test_an_error_at_the_first_line_ends_it():
    """A journal whose very first line cannot be written has been started all the same: it gets its footer."""
    assert story(journal, ["next", ("send", "tea"), "next"], fails_at="tea") == [
        "next() -> yielded 0",
        "send('tea') cannot write 'tea' wrote '-- end --' -> raised OSError",
        "next() -> returned None",
    ]


@pytest.mark.task(2)
def test_the_error_of_write_is_not_changed():
    """What comes out is the very exception object that write() has raised."""
    error = ValueError("not in this journal")

    def write(line):
        if line == "tea":
            raise error

    book = journal(write)
    next(book)
    with pytest.raises(ValueError, match="not in this journal") as caught:
        book.send("tea")
    assert caught.value is error


@pytest.mark.task(2)
def test_the_footer_is_tried_only_once():
    """Even the footer may be impossible to write. Then that error comes out of close(), and nobody tries again."""
    assert story(journal, ["next", "close", "close"], fails_at="-- end --") == [
        "next() -> yielded 0",
        "close() cannot write '-- end --' -> raised OSError",
        "close() -> closed",
    ]


@pytest.mark.task(2)
def test_the_end_of_one_journal_is_not_the_end_of_another():
    """A journal that is closed writes its own footer. Another one stays open, and counts on."""
    drinks, fruits = [], []
    left, right = started(journal(drinks.append), journal(fruits.append))
    right.send("plum")
    left.close()
    assert right.send("fig") == 2
    assert drinks == ["-- end --"]
    assert fruits == ["plum", "fig"]


@pytest.mark.task(2)
def test_throwing_the_journal_away_writes_the_footer():
    """When the last name of a paused journal is gone, Python closes it, and that writes the footer."""
    lines = []
    book = journal(lines.append)
    next(book)
    book.send("tea")
    assert lines == ["tea"]
    del book
    assert lines == ["tea", "-- end --"]


# --- Never started


@pytest.mark.task(3)
def test_closing_an_unstarted_journal_writes_nothing():
    """A journal that was never started has not begun, so that it has nothing to finish. close() just ends it."""
    assert story(journal, ["close", "next"]) == ["close() -> closed", "next() -> returned None"]


@pytest.mark.task(3)
def test_throwing_into_an_unstarted_journal_writes_nothing():
    """Before the first next() no line of the body has been executed. throw() then raises at once, and the journal has
    ended without having begun."""
    assert story(journal, [("throw", KeyError), "next"]) == [
        "throw(KeyError()) -> raised the same KeyError",
        "next() -> returned None",
    ]


@pytest.mark.task(3)
def test_an_unstarted_journal_cannot_receive():
    """Before the first next() no yield is waiting for a line: send() raises TypeError and writes nothing. The journal
    can still be started after that."""
    assert story(journal, [("send", "early"), "next", ("send", "tea")]) == [
        "send('early') -> raised TypeError",
        "next() -> yielded 0",
        "send('tea') wrote 'tea' -> yielded 1",
    ]


# --- Closing many


@pytest.mark.task(4)
def test_all_of_them_are_closed_in_order():
    """close_all() closes every coroutine, the first one first."""
    log = []
    close_all(started(*[closing(log, name) for name in "abc"]))
    assert log == ["a", "b", "c"]


@pytest.mark.task(4)
def test_any_iterable_will_do():
    """The coroutines may come from anything that a for loop accepts, and there may be none."""
    log = []
    close_all([])
    close_all(coroutine for coroutine in started(closing(log, "a"), closing(log, "b")))
    close_all({name: coroutine for name, coroutine in enumerate(started(closing(log, "c")))}.values())
    assert log == ["a", "b", "c"]


@pytest.mark.task(4)
def test_without_errors_it_returns_none():
    """If nothing goes wrong there is nothing to tell: close_all() raises nothing and returns None. What the coroutines
    return does not matter."""

    def returns_a_value():
        try:
            yield
        except GeneratorExit:
            return "the last word"

    assert close_all([]) is None
    assert close_all(started(closing([], "a"), returns_a_value())) is None


@pytest.mark.task(4)
def test_new_and_ended_ones_may_be_among_them():
    """A coroutine that was never started is closed as well. One that has ended, by its return, an error or a close(),
    is left as it is: closing it does nothing."""
    log = []

    def returns():
        log.append("returned")
        return
        yield

    fresh, ended, failed, closed = (
        closing(log, "fresh"),
        returns(),
        fails_to_close(KeyError("spent")),
        closing(log, "x"),
    )
    assert list(ended) == []
    next(failed)
    with pytest.raises(KeyError):
        next(failed)
    closed.close()
    close_all([fresh, ended, failed, closed])
    assert log == ["returned"]
    assert getgeneratorstate(fresh) == GEN_CLOSED


@pytest.mark.task(4)
def test_an_error_stops_nothing():
    """Some coroutines may fail while they are closed. The ones behind them must be closed all the same."""
    log = []
    error = ValueError("cannot tidy up")
    coroutines = started(closing(log, "first"), fails_to_close(error), closing(log, "last"))
    with suppress(Exception):
        close_all(coroutines)
    assert log == ["first", "last"]


@pytest.mark.task(4)
def test_the_errors_come_out_together():
    """What went wrong comes out as one ExceptionGroup. It holds the very exception objects that were raised, in the
    order of their coroutines."""
    first, second = ValueError("cannot tidy up"), OSError("no space left")
    coroutines = started(fails_to_close(first), closing([], "fine"), fails_to_close(second))
    with pytest.raises(ExceptionGroup) as caught:
        close_all(coroutines)
    assert len(caught.value.exceptions) == 2
    assert caught.value.exceptions[0] is first
    assert caught.value.exceptions[1] is second


@pytest.mark.task(4)
def test_a_single_error_comes_in_a_group_too():
    """Callers should have to handle only one kind of error, so that a single one comes in an ExceptionGroup as well."""
    error = KeyError("lost")
    coroutines = started(closing([], "fine"), fails_to_close(error))
    with pytest.raises(ExceptionGroup) as caught:
        close_all(coroutines)
    assert len(caught.value.exceptions) == 1
    assert caught.value.exceptions[0] is error


@pytest.mark.task(4)
def test_one_that_refuses_is_an_error_of_its_own():
    """A coroutine that yields in answer to GeneratorExit breaks the rules, and its close() raises RuntimeError. That is
    an error like the others: it comes in the group, and stops nothing."""
    log = []
    coroutines = started(refuses_to_close(), closing(log, "last"))
    with pytest.raises(ExceptionGroup) as caught:
        close_all(coroutines)
    kinds = [type(error) for error in caught.value.exceptions]
    assert kinds == [RuntimeError]
    assert log == ["last"]
