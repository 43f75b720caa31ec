"""Does primed start its coroutines, and do first_value and can_delegate know which ones have been started?"""

import pytest
from kit import rng, transcript

from autoprime import can_delegate, first_value, primed


def echo():
    """Says hello, and then answers everything with itself."""
    heard = yield "hello"
    while True:
        heard = yield f"you said {heard}"


def listener(heard):
    """Puts everything that it is sent into the list `heard`."""
    while True:
        heard.append((yield))


def reporter(log):
    """Tells how far it has come."""
    log.append("started")
    yield 1
    log.append("went on")
    yield 2


def fails_at_once(error):
    """Never comes to its first yield."""
    raise error
    yield


def ends_at_once():
    """Never comes to its first yield, either."""
    return "nothing to do"
    yield


def relay(coroutine):
    """Leaves all the work to another coroutine."""
    yield from coroutine


class Shutdown(BaseException):
    """Not an Exception, like KeyboardInterrupt."""


def story(generator, script):
    """What each step of the script led to: one entry for a step."""
    told = transcript(generator, script)
    return [f"{step} {answer}" for step, answer in zip(told[::2], told[1::2], strict=True)]


@pytest.mark.task(1)
def test_a_primed_coroutine_receives_at_once():
    """The coroutine that comes back is already paused at its first yield, so a send() needs no next() before it. What
    that first yield handed out is lost."""
    assert story(primed(echo)(), [("send", "tea"), ("send", "milk")]) == [
        "send('tea') -> yielded 'you said tea'",
        "send('milk') -> yielded 'you said milk'",
    ]


@pytest.mark.task(1)
def test_it_stops_at_the_first_yield():
    """Priming means one next(): the coroutine runs up to its first yield, and no further."""
    log = []
    running = primed(reporter)(log)
    assert log == ["started"]
    assert next(running) == 2


@pytest.mark.task(1)
def test_what_comes_back_is_the_coroutine_itself():
    """The caller gets the very coroutine that the function has made: not its first value, and not another generator
    around it."""
    made = []

    def remembered():
        made.append(echo())
        return made[-1]

    coroutine = primed(remembered)()
    assert len(made) == 1
    assert coroutine is made[0]


@pytest.mark.task(1)
def test_nothing_runs_before_the_call():
    """primed(function) only makes a new function. The coroutine is made, and started, when that one is called."""
    log = []

    def remembered():
        log.append("called")
        return reporter(log)

    start = primed(remembered)
    assert log == []
    start()
    assert log == ["called", "started"]


@pytest.mark.task(1)
def test_arguments_are_passed_on():
    """All arguments go on to the function, those with a keyword too."""

    def tagged(first, second=2, *others, tag="-", **more):
        yield
        yield first, second, others, tag, more

    assert next(primed(tagged)("a")) == ("a", 2, (), "-", {})
    assert next(primed(tagged)("a", 0, None, tag="x", size=5)) == ("a", 0, (None,), "x", {"size": 5})
    number = rng("arguments").randrange(1000)
    assert next(primed(tagged)(second=number, first=None)) == (None, number, (), "-", {})


@pytest.mark.task(1)
def test_every_call_makes_a_new_coroutine():
    """Every call makes and starts a coroutine of its own: what one of them is sent does not concern the other."""
    start = primed(listener)
    drinks, fruits = [], []
    left, right = start(drinks), start(fruits)
    left.send("tea")
    right.send("plum")
    left.send("milk")
    assert drinks == ["tea", "milk"]
    assert fruits == ["plum"]


@pytest.mark.task(1)
def test_the_name_is_kept():
    """A decorated function stands in for the one below it. Its __name__, which tracebacks and help() show, must be the
    name that it was written with."""
    assert primed(echo).__name__ == "echo"
    assert primed(listener).__name__ == "listener"


@pytest.mark.task(1)
def test_the_docstring_is_kept():
    """help() shows the __doc__ of the decorated function: it must be the docstring of the function below."""
    assert primed(echo).__doc__ == "Says hello, and then answers everything with itself."


@pytest.mark.task(2)
def test_a_coroutine_that_ends_at_once_is_an_error():
    """A coroutine that ends before its first yield will never receive anything: RuntimeError. A StopIteration must not
    get out, because a loop further up would take it for its own end."""
    start = primed(ends_at_once)
    with pytest.raises(RuntimeError):
        start()


@pytest.mark.task(2)
def test_an_error_before_the_first_yield_comes_out():
    """If the body fails on its way to the first yield, the caller gets that very exception object."""
    start = primed(fails_at_once)
    broken = ValueError("no such table")
    with pytest.raises(ValueError, match="no such table") as caught:
        start(broken)
    assert caught.value is broken
    missing = KeyError("table")
    with pytest.raises(KeyError) as caught:
        start(missing)
    assert caught.value is missing


@pytest.mark.task(2)
def test_what_is_no_exception_comes_out_as_well():
    """KeyboardInterrupt and its like are no Exceptions, but come out unchanged all the same."""
    start = primed(fails_at_once)
    leaving = Shutdown()
    with pytest.raises(Shutdown) as caught:
        start(leaving)
    assert caught.value is leaving


@pytest.mark.task(3)
def test_first_value_returns_what_the_first_yield_hands_out():
    """first_value(gen) runs gen up to its first yield and returns what stands to the right of it."""
    number = rng("first value").randrange(1000)
    assert first_value(echo()) == "hello"
    assert first_value(item for item in [number, number + 1]) == number


@pytest.mark.task(3)
def test_a_first_value_may_be_false():
    """None, 0 and an empty text are values: a generator that hands them out has not ended."""
    assert first_value(listener([])) is None
    assert first_value(item for item in [0, 1]) == 0
    assert first_value(item for item in ["", "x"]) == ""


@pytest.mark.task(3)
def test_first_value_leaves_the_rest():
    """first_value() takes one value. Afterwards the generator is paused at its first yield, and goes on from there."""
    log = []
    running = reporter(log)
    assert first_value(running) == 1
    assert log == ["started"]
    assert next(running) == 2


@pytest.mark.task(3)
def test_a_paused_generator_has_no_first_value():
    """A generator that was started before has already handed out its first value. The next one would be a wrong answer:
    raise TypeError."""
    talk = echo()
    next(talk)
    with pytest.raises(TypeError):
        first_value(talk)


@pytest.mark.task(3)
def test_a_refused_generator_is_not_disturbed():
    """Find out whether the generator has been started before you ask it for anything: after the TypeError it must be
    where it was, with nothing lost and nothing sent."""
    heard = []
    kept = listener(heard)
    next(kept)
    with pytest.raises(TypeError):
        first_value(kept)
    kept.send("tea")
    assert heard == ["tea"]


@pytest.mark.task(3)
def test_an_ended_generator_has_no_first_value():
    """What has ended was started before: TypeError, however it came to its end."""
    used_up = (item for item in [1])
    assert list(used_up) == [1]
    with pytest.raises(TypeError):
        first_value(used_up)
    closed = echo()
    closed.close()
    with pytest.raises(TypeError):
        first_value(closed)


@pytest.mark.task(3)
def test_a_running_generator_has_no_first_value():
    """A generator is running while its body is being executed. It has been started, then, so that asking for its first
    value is a TypeError."""
    raised = []

    def curious():
        try:
            first_value(itself)
        except Exception as error:
            raised.append(type(error))
        yield "done"

    itself = curious()
    next(itself)
    assert raised == [TypeError]


@pytest.mark.task(3)
def test_a_generator_that_ends_at_once_has_no_first_value():
    """A new generator that ends before its first yield has no first value: RuntimeError, as with primed."""
    with pytest.raises(RuntimeError) as caught:
        first_value(ends_at_once())
    assert type(caught.value) is RuntimeError
    with pytest.raises(RuntimeError):
        first_value(item for item in [])


@pytest.mark.task(3)
def test_first_value_lets_errors_out():
    """If the body fails on its way to the first yield, the caller gets that very exception object."""
    broken = ValueError("no such table")
    with pytest.raises(ValueError, match="no such table") as caught:
        first_value(fails_at_once(broken))
    assert caught.value is broken


@pytest.mark.task(4)
def test_a_new_generator_can_be_delegated_to():
    """A generator that nobody has started yet may be handed to yield from: True."""
    assert can_delegate(echo()) is True
    assert can_delegate(ends_at_once()) is True
    assert can_delegate(item for item in []) is True


@pytest.mark.task(4)
def test_a_paused_generator_cannot():
    """A generator that is paused at a yield has been started: False. It makes no difference whether next(), send(None),
    first_value() or primed started it."""
    by_next, by_send, by_first_value = echo(), echo(), echo()
    next(by_next)
    by_send.send(None)
    first_value(by_first_value)
    assert can_delegate(by_next) is False
    assert can_delegate(by_send) is False
    assert can_delegate(by_first_value) is False
    assert can_delegate(primed(echo)()) is False


@pytest.mark.task(4)
def test_an_ended_generator_cannot():
    """A generator that has run to its end, or was closed, or has failed, is not new any more: False."""
    used_up, closed, failed = ends_at_once(), echo(), fails_at_once(ValueError("no such table"))
    assert list(used_up) == []
    closed.close()
    with pytest.raises(ValueError, match="no such table"):
        next(failed)
    assert can_delegate(used_up) is False
    assert can_delegate(closed) is False
    assert can_delegate(failed) is False


@pytest.mark.task(4)
def test_a_running_generator_cannot():
    """A generator whose body is being executed has been started: False."""
    answers = []

    def curious():
        answers.append(can_delegate(itself))
        yield "done"

    itself = curious()
    next(itself)
    assert answers == [False]


@pytest.mark.task(4)
def test_asking_changes_nothing():
    """can_delegate() only looks. Afterwards a new generator is still new, and a paused one has lost nothing and was
    sent nothing."""
    log, heard = [], []
    fresh, paused = reporter(log), listener(heard)
    next(paused)
    first, second, third = can_delegate(fresh), can_delegate(fresh), can_delegate(paused)
    assert (first, second, third) == (True, True, False)
    assert log == []
    assert heard == []
    assert next(fresh) == 1


@pytest.mark.task(4)
def test_yield_from_starts_its_generator_itself():
    """yield from begins with a next(). A new coroutine is started by that; one that was primed before receives it as a
    None that nobody has sent. That is why the two do not go together."""
    fresh, started = [], []
    one_start, two_starts = relay(listener(fresh)), relay(primed(listener)(started))
    for relaying in (one_start, two_starts):
        next(relaying)
        relaying.send("tea")
    assert fresh == ["tea"]
    assert started == [None, "tea"]
