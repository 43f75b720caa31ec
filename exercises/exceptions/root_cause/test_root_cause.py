"""Does load keep the cause of its error, and does chain find all that is behind an exception?"""

from dataclasses import dataclass
from traceback import extract_tb

import pytest
from kit import OverRead, failing, rng

from root_cause import LoadError, chain, load


def giving(text):
    """A read() that gives this text."""

    def read():
        return text

    return read


def raising(error):
    """A read() that raises this exception."""

    def read():
        raise error

    return read


def caught(function, *arguments):
    """The exception that this call raises, after the end of the except block; None if it raises nothing."""
    try:
        function(*arguments)
    except BaseException as error:
        return error


def outcome(function, *arguments):
    """Whether this call raises or returns, and the name of the class of what comes out."""
    try:
        return "returned", type(function(*arguments)).__name__
    except Exception as error:
        return "raised", type(error).__name__


def too_much(text):
    """Raise OverRead, and let kit do it: then the learner is shown the line of the test, and not one in here."""
    next(failing([], OverRead(text)))


class Patient(Exception):
    """An exception whose cause and context are set by hand, and that is not asked for them forever."""

    def __init__(self, text):
        super().__init__(text)
        self.cause = None
        self.context = None
        self.asked = 0

    def _answer(self, link):
        self.asked += 1
        if self.asked > 100:
            too_much(f"{self!r} was asked more than 100 times what is behind it")
        return link

    @property
    def __cause__(self):
        return self._answer(self.cause)

    @__cause__.setter
    def __cause__(self, link):
        self.cause = link

    @property
    def __context__(self):
        return self._answer(self.context)

    @__context__.setter
    def __context__(self, link):
        self.context = link


def translated(read):
    """A LoadError of the suite's own, raised from the exception of `read`."""
    try:
        read()
    except Exception as error:
        raise LoadError("translated") from error


def hidden(read):
    """A LoadError that hides the exception of `read`."""
    try:
        read()
    except Exception:
        raise LoadError("hidden") from None


def stumbling(read):
    """A KeyError that happens while the exception of `read` is handled."""
    try:
        read()
    except Exception:
        return {}["missing"]


@pytest.mark.task(1)
def test_the_object_in_the_text_comes_back():
    """load() gives back the dict that the JSON text describes."""
    port = rng("port").randrange(1000, 10_000)
    assert load(giving('{"name": "shop", "ports": [80, 443]}')) == {"name": "shop", "ports": [80, 443]}
    assert load(giving(f'{{"port": {port}}}')) == {"port": port}


@pytest.mark.task(1)
def test_no_settings_are_settings_too():
    """An empty JSON object is no error: load() gives back an empty dict."""
    assert load(giving("{}")) == {}


@pytest.mark.task(1)
def test_it_reads_once():
    """load() calls read() exactly once, whether it succeeds or fails: what can be read may be different the next
    time."""
    calls = []

    def read():
        calls.append("read")
        return '{"a": 1}'

    def fail():
        calls.append("fail")
        raise OSError("disk gone")

    load(read)
    caught(load, fail)
    assert calls == ["read", "fail"]


@pytest.mark.task(2)
def test_bad_json_is_a_load_error():
    """A text that is no JSON makes load() raise a LoadError. It does not return it, and it does not return anything in
    its place."""
    read = giving('{"name": ')
    assert outcome(load, read) == ("raised", "LoadError")


@pytest.mark.task(2)
def test_an_os_error_is_a_load_error():
    """An OSError from read(), such as a missing file, becomes a LoadError as well."""
    read = raising(FileNotFoundError("settings.json"))
    assert outcome(load, read) == ("raised", "LoadError")


@pytest.mark.task(2)
def test_a_value_error_of_read_is_a_load_error():
    """A text that cannot be decoded makes read() raise a UnicodeDecodeError. That is a ValueError, and becomes a
    LoadError like bad JSON."""
    read = raising(UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"))
    assert outcome(load, read) == ("raised", "LoadError")


@pytest.mark.task(2)
def test_bad_json_is_the_cause():
    """The ValueError that tells what is wrong with the JSON text is the __cause__ of the LoadError: so readers see that
    the conversion was on purpose, and why it happened."""
    error = caught(load, giving('{"name": '))
    assert error.__cause__ is not None
    assert isinstance(error.__cause__, ValueError)


@pytest.mark.task(2)
def test_the_cause_is_the_very_exception_that_was_caught():
    """The __cause__ of the LoadError is the exception that read() raised, the same object: not one that is like it, and
    not the one behind it."""
    first = OSError("disk gone")
    assert caught(load, raising(first)).__cause__ is first
    second = ValueError("not in UTF-8")
    assert caught(load, raising(second)).__cause__ is second
    third = OSError("no settings")
    third.__cause__ = KeyError("HOME")
    assert caught(load, raising(third)).__cause__ is third


@pytest.mark.task(2)
def test_the_cause_keeps_its_traceback():
    """The cause comes with its own traceback, which leads into read(): nobody has shortened it."""
    error = caught(load, raising(OSError("disk gone")))
    places = [entry.name for entry in extract_tb(error.__cause__.__traceback__)]
    assert places[-1:] == ["read"]


@pytest.mark.task(3)
@pytest.mark.parametrize("kind", [TypeError, KeyError, RuntimeError, AttributeError])
def test_other_errors_come_out_as_they_are(kind):
    """Any other exception of read() is a bug, and not bad settings. It comes out of load() as the same object."""
    bug = kind("a bug in read()")
    assert caught(load, raising(bug)) is bug


@pytest.mark.task(3)
@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit])
def test_a_wish_to_stop_gets_through(kind):
    """KeyboardInterrupt and SystemExit ask the program to stop. They get through load() as the same object."""
    stop = kind()
    assert caught(load, raising(stop)) is stop


@pytest.mark.task(3)
def test_a_load_error_is_not_converted_again():
    """If read() itself raises a LoadError, there is nothing to convert: the same object comes out, without a cause."""
    error = LoadError("a file that is included cannot be loaded")
    assert caught(load, raising(error)) is error
    assert error.__cause__ is None


@pytest.mark.task(3)
def test_what_is_no_text_is_a_type_error():
    """If read() returns None instead of a text, the TypeError comes out: that is a bug of the program."""
    assert outcome(load, giving(None)) == ("raised", "TypeError")


@pytest.mark.task(4)
def test_a_single_exception_is_a_chain_of_one():
    """An exception that nothing is behind makes a chain of one: a list with this object."""
    raised = caught(raising(ValueError("raised")))
    assert chain(raised) == [raised]
    made = ValueError("only made")
    assert chain(made) == [made]


@pytest.mark.task(4)
def test_the_cause_follows():
    """The list begins with the exception itself, and its cause follows. Both are the very objects."""
    first = OSError("disk gone")
    error = caught(translated, raising(first))
    assert chain(error) == [error, first]


@pytest.mark.task(4)
def test_a_cause_has_a_cause():
    """A chain may be longer: the cause of the cause belongs to it, and so on to the oldest exception."""
    first = OSError("disk gone")
    error = caught(translated, raising(first))
    newest = caught(translated, raising(error))
    assert chain(newest) == [newest, error, first]


@pytest.mark.task(4)
def test_the_context_follows_where_there_is_no_cause():
    """An exception that happened while another one was handled has that one as its __context__. Without a cause, the
    context follows."""
    first = OSError("disk gone")
    error = caught(stumbling, raising(first))
    assert chain(error) == [error, first]


@pytest.mark.task(4)
def test_the_cause_goes_before_the_context():
    """An exception may have a cause and another exception as its context. Then the cause alone follows: it was named on
    purpose."""
    cause = ValueError("the reason")

    def clean_up():
        try:
            raise OSError("disk gone")
        except OSError:
            raise LoadError("no settings") from cause

    error = caught(clean_up)
    assert chain(error) == [error, cause]


@pytest.mark.task(4)
def test_causes_and_contexts_may_alternate():
    """For every exception of the chain the question is asked anew: has it a cause, or else a context?"""
    links = [ValueError(str(number)) for number in range(12)]
    draw = rng("links")
    for newer, older in zip(links, links[1:], strict=False):
        if draw.random() < 0.5:
            newer.__cause__ = older
        else:
            newer.__context__ = older
    links[3].__cause__, links[3].__context__ = links[4], ValueError("of no interest")
    assert chain(links[0]) == links


@pytest.mark.task(5)
def test_from_none_ends_the_chain():
    """After `raise ... from None` Python has kept the older exception, but it is hidden: the chain ends in front of
    it."""
    error = caught(hidden, raising(OSError("disk gone")))
    assert chain(error) == [error]


@pytest.mark.task(5)
def test_from_none_ends_a_longer_chain_too():
    """Every exception of the chain may hide its context, and not just the first one."""
    middle = caught(hidden, raising(OSError("disk gone")))
    error = caught(translated, raising(middle))
    assert chain(error) == [error, middle]


@pytest.mark.task(6)
def test_a_chain_that_bites_its_tail_ends():
    """Links that were set by hand can lead back to an exception that is in the list already. The list ends there, and
    has every object once."""
    head, tail = Patient("head"), Patient("tail")
    head.cause, tail.cause = tail, head
    assert chain(head) == [head, tail]
    ring = [Patient("first"), Patient("second"), Patient("third")]
    ring[0].context, ring[1].context, ring[2].context = ring[1], ring[2], ring[0]
    assert chain(ring[0]) == ring


@pytest.mark.task(6)
def test_an_exception_may_be_its_own_cause():
    """An exception that is its own cause is in the list once."""
    lonely = Patient("lonely")
    lonely.cause = lonely
    assert chain(lonely) == [lonely]


@pytest.mark.task(6)
def test_a_chain_may_run_in_circles_further_back():
    """The links can lead back to any exception of the list, and not just to the first one."""
    head, left, right = Patient("head"), Patient("left"), Patient("right")
    head.cause, left.cause, right.context = left, right, left
    assert chain(head) == [head, left, right]


@dataclass
class Refused(Exception):
    """Two of these are equal, and like all objects of such a class they cannot be in a set."""

    code: int


@pytest.mark.task(6)
def test_equal_exceptions_are_still_two():
    """Two exceptions may be equal without being the same object, as with a dataclass. Both belong to the chain."""
    older = Refused(401)
    newer = caught(translated, raising(Refused(401)))
    newer.__cause__.__cause__ = older
    found = chain(newer)
    assert len(found) == 3
    assert found[2] is older


@pytest.mark.task(7)
def test_the_chain_is_a_list():
    """chain() gives back a list, which can be read more than once."""
    error = caught(translated, raising(OSError("disk gone")))
    assert type(chain(error)) is list


@pytest.mark.task(7)
def test_looking_changes_nothing():
    """chain() leaves the exceptions as they are: a second call gives the same answer, and the links are still there."""
    first = OSError("disk gone")
    error = caught(translated, raising(first))
    other = caught(stumbling, raising(first))
    assert chain(error) == [error, first]
    assert chain(error) == [error, first]
    assert chain(other) == [other, first]
    assert error.__cause__ is first
    assert other.__context__ is first


@pytest.mark.task(7)
def test_looking_leaves_the_traceback_alone():
    """The traceback of an exception shows where it was raised, and chain() adds no line to it."""
    error = caught(translated, raising(OSError("disk gone")))
    chain(error)
    places = [entry.name for entry in extract_tb(error.__traceback__)]
    assert len(chain(error)) == 2
    assert places == ["caught", "translated"]


@pytest.mark.task(7)
def test_nothing_is_printed(capsys):
    """Both functions give their answer back, or raise. They print nothing."""
    load(giving("{}"))
    chain(caught(load, giving("no JSON")))
    printed = capsys.readouterr().out
    assert printed == ""
