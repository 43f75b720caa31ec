"""Can anybody tell delegate from the real yield from?"""

from contextlib import suppress
from itertools import islice

import pytest
from kit import Source, endless, failing, rng, take, transcript

from delegate import delegate


def real(iterable):
    """The original, to compare with."""
    return (yield from iterable)


class Shutdown(BaseException):
    """Not an Exception, like KeyboardInterrupt and asyncio's CancelledError."""


def unheard(text):
    """A log for the tests that do not look at it."""


# --- Subiterators. Each one writes down what is asked of it, by calling `log` with a text.


def one_two_three(log):
    """A generator without peculiarities."""
    try:
        yield 1
        yield 2
        yield 3
        return "done"
    finally:
        log("cleaned up")


def returns_at_once(log):
    log("started")
    return "nothing to do"
    yield


def echo(log):
    """Answers what it hears, a hundred times at most; "bye" makes it return."""
    answer = "hello"
    for _ in range(100):
        heard = yield answer
        if heard == "bye":
            return "the end"
        log(f"heard {heard!r}")
        answer = f"you said {heard!r}"


def recovers(log):
    """Handles a ValueError that is thrown into it, and goes on."""
    for number in range(5):
        try:
            yield number
        except ValueError:
            log("handled")
            yield "recovered"
    return "survived"


def gives_up(log):
    """Handles every Exception by returning."""
    try:
        yield 1
        yield 2
    except Exception:
        log("handled")
        return "gave up"


def raises_another(log):
    """Answers a ValueError with an error of its own."""
    try:
        yield 1
        yield 2
    except ValueError:
        raise KeyError from None


def breaks_down(log):
    """Fails by itself."""
    yield 1
    log("breaking down")
    raise LookupError


def fails_at_once(log):
    log("started")
    raise LookupError
    yield


def fails_while_cleaning_up(log):
    """The clean-up itself has a bug: an AttributeError."""
    try:
        yield 1
        yield 2
    finally:
        log("cleaning up")
        raise AttributeError("a bug in the clean-up")


def refuses_to_close(log):
    """Yields once more when it is told to end."""
    try:
        yield 1
        yield 2
    except GeneratorExit:
        log("refusing")
        yield "still here"


def survives_shutdown(log):
    """Handles even what is no Exception."""
    for number in range(5):
        try:
            yield number
        except Shutdown:
            log("shutdown postponed")


class OnlyNext:
    """An iterator that knows nothing but next(): 1, 2, and then a StopIteration with a value."""

    def __init__(self, log):
        self._log = log
        self._last = 0

    def __iter__(self):
        self._log("iter()")
        return self

    def __next__(self):
        self._log("next()")
        self._last += 1
        if self._last > 2:
            raise StopIteration("counted")
        return self._last


class WithSend(OnlyNext):
    """It also has send()."""

    def send(self, value):
        self._log(f"send({value!r})")
        return f"got {value!r}"


class WithThrow(OnlyNext):
    """It also has throw(), which answers a ValueError and lets everything else out again."""

    def throw(self, error):
        self._log(f"throw({type(error).__name__})")
        if isinstance(error, ValueError):
            return "rescued"
        raise error


class WithClose(OnlyNext):
    """It also has close()."""

    def close(self):
        self._log("close()")


class WithEverything(WithSend, WithThrow, WithClose):
    """It has all the methods of a generator."""


class EndsWhenThrownAt(WithEverything):
    """Its throw() ends the iteration, with a result."""

    def throw(self, error):
        self._log(f"throw({type(error).__name__})")
        raise StopIteration("ended by throw")


class Shelf:
    """Has no __iter__ at all: iter() reads it by positions, as it does with old sequences."""

    def __init__(self, log):
        self._log = log

    def __getitem__(self, position):
        self._log(f"[{position}]")
        return ["atlas", "novel"][position]


def a_list(log):
    return [0, None, 2]


# --- Scripts: what a caller may do, one step after the other.

KINDS = [
    one_two_three,
    returns_at_once,
    echo,
    recovers,
    gives_up,
    raises_another,
    breaks_down,
    fails_at_once,
    fails_while_cleaning_up,
    refuses_to_close,
    survives_shutdown,
    OnlyNext,
    WithSend,
    WithThrow,
    WithClose,
    WithEverything,
    EndsWhenThrownAt,
    Shelf,
    a_list,
]
SCRIPTS = [
    ["next", "next", "next", "next", "next"],
    ["next", ("send", "tea"), ("send", "bye"), "next"],
    [("send", None), ("send", None), "next", ("send", None)],
    ["next", ("send", 0), ("send", ""), "next"],
    [("send", "too early"), "next", "next"],
    ["next", ("throw", ValueError), ("throw", ValueError), "next", "close"],
    ["next", "next", ("throw", Shutdown), "close", "next"],
    ["next", ("throw", GeneratorExit), "next"],
    ["next", "close", "next", "close"],
    ["close", "next"],
    [("throw", ValueError), "next"],
]
STEPS = [
    *["next", "next", ("send", None), ("send", 0), ("send", "tea"), ("send", "bye"), "close"],
    *[("throw", ValueError), ("throw", AttributeError), ("throw", Shutdown), ("throw", GeneratorExit)],
]


def played(delegating, kind, script):
    """The transcript of a script, with what the subiterator wrote down in between."""
    log = []
    subiterator = kind(log.append)
    told = transcript(delegating(subiterator), script, log)
    with suppress(Exception):
        subiterator.close()  # so that nothing is left for later, whatever the script was
    return told


# --- Requests and values


@pytest.mark.task(1)
def test_the_items_come_out():
    """Every item of the iterable comes out, in order, and nothing else does."""
    assert take(delegate([10, 20, 30])) == [10, 20, 30]
    assert take(delegate("abc")) == ["a", "b", "c"]
    assert take(delegate([])) == []
    assert take(delegate([0, None, "", False])) == [0, None, "", False]
    items = [rng("items").randrange(100) for _ in range(8)]
    assert take(delegate(iter(items))) == items


@pytest.mark.task(1)
def test_nothing_starts_before_the_first_request():
    """Calling delegate makes a generator and does nothing else: not even iter() is called before the first request, and
    then only once."""
    source = Source([1, 2])
    delegating = delegate(source)
    assert (source.opened, source.requests) == (0, 0)
    assert [next(delegating), next(delegating)] == [1, 2]
    assert (source.opened, source.requests) == (1, 2)


@pytest.mark.task(1)
def test_one_request_takes_one_item():
    """Each request is passed on as one request. Nothing is collected in advance, so an endless iterable is fine."""
    n = rng("one item").randrange(3, 9)
    source = Source(endless(), at_most=n)
    assert list(islice(delegate(source), n)) == list(range(n))
    assert source.requests == n


@pytest.mark.task(1)
def test_what_is_sent_goes_to_send():
    """send(value) goes on to the subiterator's send(), and its answer comes back. A for loop would only ever ask for
    the next item."""
    log = []
    delegating = delegate(WithSend(log.append))
    next(delegating)
    number = rng("sent").randrange(1, 1000)
    assert [delegating.send("tea"), delegating.send(number)] == ["got 'tea'", f"got {number}"]
    assert log == ["iter()", "next()", "send('tea')", f"send({number})"]


@pytest.mark.task(1)
def test_none_is_a_plain_next():
    """send(None) means the same as next() and must arrive as next(): most iterators have no send() at all."""
    log = []
    delegating = delegate(WithSend(log.append))
    assert [delegating.send(None), delegating.send(None)] == [1, 2]
    assert log == ["iter()", "next()", "next()"]
    letters = delegate(["a", "b", "c"])
    assert [next(letters), letters.send(None), next(letters)] == ["a", "b", "c"]


@pytest.mark.task(1)
def test_false_values_are_sent_too():
    """Only None means that nothing was sent. 0 or an empty string is false as well, but it has been sent and must
    arrive."""
    talk = delegate(WithSend(unheard))
    next(talk)
    assert [talk.send(0), talk.send(""), talk.send(False)] == ["got 0", "got ''", "got False"]


@pytest.mark.task(1)
def test_a_plain_iterator_cannot_receive():
    """Sending a value to an iterator without send() ends in the AttributeError that says so: do not swallow the
    value."""
    letters = delegate(["a", "b", "c"])
    next(letters)
    with pytest.raises(AttributeError) as caught:
        letters.send(5)
    assert "send" in str(caught.value)
    assert take(letters) == []


# --- The end


@pytest.mark.task(2)
def test_the_return_value_is_passed_on():
    """What the subiterator returns travels in StopIteration.value, and delegate returns the same."""
    talk = delegate(echo(unheard))
    next(talk)
    with pytest.raises(StopIteration) as caught:
        talk.send("bye")
    assert caught.value.value == "the end"
    with pytest.raises(StopIteration) as caught:
        next(delegate(returns_at_once(unheard)))
    assert caught.value.value == "nothing to do"


@pytest.mark.task(2)
def test_an_error_comes_out_unchanged():
    """An error of the subiterator is not its end: it goes to the caller, the very same object, and the delegation is
    over."""
    error = ConnectionError("the line is dead")
    delegating = delegate(failing([1], error))
    assert next(delegating) == 1
    with pytest.raises(ConnectionError) as caught:
        next(delegating)
    assert caught.value is error
    assert take(delegating) == []


@pytest.mark.task(2)
def test_what_has_ended_is_not_closed():
    """A subiterator that has ended, or failed, by itself is finished. Only a caller's close() closes it."""
    log = []
    assert take(delegate(WithClose(log.append))) == [1, 2]
    assert log == ["iter()", "next()", "next()", "next()"]


@pytest.mark.task(2)
def test_a_finished_delegation_stays_finished():
    """The result is returned once. After that every request raises StopIteration without a value, and the subiterator
    is left alone."""
    log = []
    delegating = delegate(OnlyNext(log.append))
    assert take(delegating) == [1, 2]
    with pytest.raises(StopIteration) as caught:
        next(delegating)
    assert caught.value.value is None
    assert take(delegating) == []
    assert log == ["iter()", "next()", "next()", "next()"]


# --- throw


@pytest.mark.task(3)
def test_what_is_thrown_goes_to_throw():
    """An exception that is thrown in goes on to the subiterator's throw(), as one argument: the form with three is
    deprecated since Python 3.12."""
    log = []
    delegating = delegate(WithThrow(log.append))
    next(delegating)
    assert delegating.throw(ValueError("help")) == "rescued"
    assert log == ["iter()", "next()", "throw(ValueError)"]


@pytest.mark.task(3)
def test_the_very_same_object_arrives():
    """The subiterator gets the exception object that the caller has thrown, not a copy or a new one."""
    arrived = []

    def listener():
        try:
            yield "listening"
        except ValueError as error:
            arrived.append(error)
            yield "understood"

    thrown = ValueError("help")
    delegating = delegate(listener())
    next(delegating)
    assert delegating.throw(thrown) == "understood"
    assert arrived[0] is thrown


@pytest.mark.task(3)
def test_the_answer_to_throw_is_the_next_item():
    """If the subiterator handles the exception, what it yields next is the answer to throw(). Nothing gets lost, and
    everything goes on as before."""
    delegating = delegate(recovers(unheard))
    assert [next(delegating), next(delegating)] == [0, 1]
    assert delegating.throw(ValueError("a hiccup")) == "recovered"
    assert [next(delegating), next(delegating)] == [2, 3]


@pytest.mark.task(3)
def test_one_exception_may_follow_another():
    """After an exception everything is possible again: the next thing that comes in may be a second exception, a value,
    or the wish to close. All of them need the same care as the first."""
    log = []
    delegating = delegate(WithEverything(log.append))
    next(delegating)
    assert [delegating.throw(ValueError("first")), delegating.throw(ValueError("second"))] == ["rescued", "rescued"]
    assert delegating.send("tea") == "got 'tea'"
    assert delegating.throw(ValueError("third")) == "rescued"
    delegating.close()
    assert log[2:] == ["throw(ValueError)", "throw(ValueError)", "send('tea')", "throw(ValueError)", "close()"]


@pytest.mark.task(3)
def test_throw_may_find_the_end():
    """The subiterator may answer an exception by returning. That is an end like any other, and its value is the
    result."""
    delegating = delegate(gives_up(unheard))
    next(delegating)
    with pytest.raises(StopIteration) as caught:
        delegating.throw(ValueError("too much"))
    assert caught.value.value == "gave up"


@pytest.mark.task(3)
def test_what_nobody_handles_comes_out_unchanged():
    """An exception that the subiterator does not handle comes out again: the same object, with no cause and no context
    added on the way."""
    thrown = ValueError("nobody cares")
    delegating = delegate(one_two_three(unheard))
    next(delegating)
    with pytest.raises(ValueError, match="nobody cares") as caught:
        delegating.throw(thrown)
    assert caught.value is thrown
    assert (caught.value.__cause__, caught.value.__context__) == (None, None)


@pytest.mark.task(3)
def test_without_throw_the_error_comes_out_unchanged():
    """A subiterator without throw() cannot be told. The exception comes out as the same object, and must not carry the
    failed search for the method as its context."""
    thrown = ValueError("nobody listens")
    delegating = delegate([1, 2, 3])
    next(delegating)
    with pytest.raises(ValueError, match="nobody listens") as caught:
        delegating.throw(thrown)
    assert caught.value is thrown
    assert (caught.value.__cause__, caught.value.__context__) == (None, None)


@pytest.mark.task(3)
def test_without_throw_nothing_is_closed():
    """Only GeneratorExit closes. A subiterator that has close() but no throw() is left as it is when another exception
    is thrown in."""
    log = []
    delegating = delegate(WithClose(log.append))
    next(delegating)
    with pytest.raises(ValueError, match="help"):
        delegating.throw(ValueError("help"))
    assert log == ["iter()", "next()"]


@pytest.mark.task(3)
def test_an_attribute_error_inside_throw_is_no_missing_method():
    """Only a missing throw() may be passed over. An AttributeError that is raised inside throw() is a real error, and
    comes out."""
    bug = AttributeError("a bug in the handler")

    def clumsy():
        try:
            yield 1
        except ValueError:
            raise bug from None

    delegating = delegate(clumsy())
    next(delegating)
    with pytest.raises(AttributeError) as caught:
        delegating.throw(ValueError("help"))
    assert caught.value is bug


@pytest.mark.task(3)
def test_base_exceptions_are_forwarded_too():
    """Whatever is thrown in is forwarded, except GeneratorExit: also what is no Exception, as KeyboardInterrupt or the
    CancelledError of asyncio."""
    log = []
    delegating = delegate(survives_shutdown(log.append))
    assert next(delegating) == 0
    assert delegating.throw(Shutdown()) == 1
    assert log == ["shutdown postponed"]


# --- close


@pytest.mark.task(4)
def test_close_closes_the_subiterator():
    """close() closes the subiterator first, and then the delegation is over."""
    log = []
    delegating = delegate(WithClose(log.append))
    next(delegating)
    delegating.close()
    assert log == ["iter()", "next()", "close()"]
    assert take(delegating) == []


@pytest.mark.task(4)
def test_a_subiterator_without_close_is_just_left():
    """Many iterators have no close(). Then there is nothing to do: closing ends the delegation without an error."""
    delegating = delegate([1, 2, 3])
    assert next(delegating) == 1
    delegating.close()
    assert take(delegating) == []


@pytest.mark.task(4)
def test_generator_exit_is_not_thrown_in():
    """GeneratorExit closes the subiterator; it is not thrown into it. Then it comes out again, the very same object."""
    log = []
    leaving = GeneratorExit()
    delegating = delegate(WithEverything(log.append))
    next(delegating)
    with pytest.raises(GeneratorExit) as caught:
        delegating.throw(leaving)
    assert caught.value is leaving
    assert log == ["iter()", "next()", "close()"]


@pytest.mark.task(4)
def test_generator_exit_is_not_forgotten():
    """Closing the subiterator does not settle a GeneratorExit: even if the subiterator returns quietly, it must go on
    to the caller who has thrown it."""
    delegating = delegate(one_two_three(unheard))
    next(delegating)
    with pytest.raises(GeneratorExit):
        delegating.throw(GeneratorExit())
    assert take(delegating) == []


@pytest.mark.task(4)
def test_an_attribute_error_inside_close_is_no_missing_method():
    """Only a missing close() may be passed over. An AttributeError from inside the clean-up is a real error, and must
    not be swallowed."""
    delegating = delegate(fails_while_cleaning_up(unheard))
    next(delegating)
    with pytest.raises(AttributeError) as caught:
        delegating.close()
    assert str(caught.value) == "a bug in the clean-up"


@pytest.mark.task(4)
def test_an_error_of_the_clean_up_comes_out():
    """Cleaning up can fail. Whoever has called close() must learn about it: the very same error comes out."""
    error = ConnectionError("cannot say goodbye")

    def connection():
        try:
            yield "connected"
        finally:
            raise error

    delegating = delegate(connection())
    next(delegating)
    with pytest.raises(ConnectionError) as caught:
        delegating.close()
    assert caught.value is error


@pytest.mark.task(4)
def test_a_subiterator_must_not_refuse():
    """A generator that yields when it is closed breaks the rules, and Python says so with a RuntimeError. It must come
    out, and the item must not."""
    delegating = delegate(refuses_to_close(unheard))
    next(delegating)
    with pytest.raises(RuntimeError) as caught:
        delegating.close()
    assert type(caught.value) is RuntimeError
    assert take(delegating) == []


# --- The whole


@pytest.mark.task(5)
def test_before_the_start_there_is_nothing_to_tell():
    """Before the first request there is no subiterator yet: close() just ends the delegation, throw() raises, and the
    iterable never hears of it."""
    log = []
    closed, thrown_at = delegate(WithEverything(log.append)), delegate(WithEverything(log.append))
    closed.close()
    with pytest.raises(ValueError, match="too early"):
        thrown_at.throw(ValueError("too early"))
    assert take(closed) == []
    assert take(thrown_at) == []
    assert log == []


@pytest.mark.task(5)
def test_two_delegations_do_not_disturb_each_other():
    """Every call of delegate has a subiterator of its own: what one is sent, or thrown, does not concern the other."""
    left, right = delegate(recovers(unheard)), delegate(recovers(unheard))
    assert [next(left), next(right), next(left)] == [0, 0, 1]
    assert left.throw(ValueError("left only")) == "recovered"
    assert [next(right), next(right)] == [1, 2]
    left.close()
    assert take(right) == [3, 4]


@pytest.mark.task(5)
def test_it_is_written_with_a_plain_yield():
    """A generator that is paused inside yield from names what it waits for in gi_yieldfrom. Here that must be None:
    build yield from out of the methods of the subiterator and a plain yield."""
    delegating = delegate([1, 2, 3])
    next(delegating)
    assert getattr(delegating, "gi_yieldfrom", None) is None


@pytest.mark.task(5)
def test_a_real_yield_from_can_use_it():
    """Delegations can stand on top of each other, real ones too: requests and exceptions go down through all of them,
    and the result comes up."""
    log, results = [], []

    def boss():
        result = yield from delegate(delegate(recovers(log.append)))
        results.append(result)

    delegating = boss()
    assert [next(delegating), delegating.throw(ValueError("down there"))] == [0, "recovered"]
    assert log == ["handled"]
    assert take(delegating) == [1, 2, 3, 4]
    assert results == ["survived"]


@pytest.mark.task(5)
@pytest.mark.parametrize("kind", KINDS)
def test_a_script_goes_as_with_the_original(kind):
    """Whatever a caller does, each step must have the same outcome as with the real yield from, and the subiterator
    must be asked for the same things in the same order."""
    for script in SCRIPTS:
        assert played(delegate, kind, script) == played(real, kind, script)


@pytest.mark.task(5)
def test_unforeseen_scripts_go_as_with_the_original():
    """The same holds for callers who do things in an order that nobody has thought of."""
    random = rng("unforeseen")
    for kind in KINDS:
        drawn = [["next", *random.choices(STEPS, k=6)] for _ in range(7)]
        for script in [*SCRIPTS, *drawn]:
            assert played(delegate, kind, script) == played(real, kind, script)
