"""The capstone's reference against the language: the cases of CPython's own tests of `yield from`, in our words.

Almost every test runs twice, once with the reference and once with the real thing, against one written expectation.
What the reference is known to do differently stands at the end.
"""

import importlib.util
import sys
from pathlib import Path

import pytest

REFERENCE = Path(__file__).resolve().parents[2] / "solutions" / "capstones" / "delegate" / "delegate.py"


def _load():
    spec = importlib.util.spec_from_file_location("delegate_reference", REFERENCE)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.delegate


delegate = _load()


def real(iterable):
    return (yield from iterable)


@pytest.fixture(params=[delegate, real])
def via(request):
    """A way to delegate."""
    return request.param


class Lunch(Exception):
    pass


class Fire(BaseException):
    pass


def courses(log, *, first="soup", last="cake"):
    """A generator that tells when it starts, what it receives, and when it is left."""
    log.append("start")
    try:
        log.append((yield first))
        log.append((yield last))
    finally:
        log.append("end")
    return "full"


def outcome(operation, *arguments):
    """What came of a call: ("yielded", item), ("returned", value) or ("raised", error)."""
    try:
        return "yielded", operation(*arguments)
    except StopIteration as stop:
        return "returned", stop.value
    except BaseException as error:  # noqa: BLE001 - whatever it is, it is the outcome
        return "raised", error


def chain(error):
    """The types of an error and of all its contexts."""
    names = []
    while error is not None:
        names.append(type(error).__name__)
        error = error.__context__
    return names


# --- next


def test_items_and_events_come_in_order(via):
    log = []

    def menu():
        log.append("open")
        yield "bread"
        yield from via(courses(log))
        yield "coffee"
        log.append("closed")

    assert list(menu()) == ["bread", "soup", "cake", "coffee"]
    assert log == ["open", "start", None, None, "end", "closed"]


def test_an_empty_iterable_ends_at_once(via):
    assert outcome(next, via(())) == ("returned", None)


def test_what_is_not_iterable_fails_at_the_first_request(via):
    meal = via(42)
    with pytest.raises(TypeError, match="not iterable"):
        next(meal)
    assert outcome(next, meal) == ("returned", None)


def test_an_error_in_the_first_request_unwinds_from_the_inside(via):
    log = []

    def inner():
        try:
            raise Lunch
            yield
        finally:
            log.append("inner")

    def outer():
        try:
            yield from via(inner())
        finally:
            log.append("outer")

    with pytest.raises(Lunch):
        next(outer())
    assert log == ["inner", "outer"]


def test_an_error_in_a_later_request_ends_everything(via):
    error = Lunch()

    def inner():
        yield 1
        raise error

    meal = via(inner())
    assert next(meal) == 1
    assert outcome(next, meal) == ("raised", error)
    assert error.__context__ is None
    assert outcome(next, meal) == ("returned", None)


def test_an_iterator_that_is_no_generator_is_asked_with_next(via):
    assert list(via(range(3))) == [0, 1, 2]
    numbers = via(range(3))
    assert [numbers.send(None) for _ in range(3)] == [0, 1, 2]


# --- the result


@pytest.mark.parametrize("value", [None, 1, (2,), StopIteration(3), 0, ""], ids=repr)
def test_any_object_may_be_the_result(via, value):
    def inner():
        received = yield
        assert received in {None, "spam"}
        return value

    asked, sent = via(inner()), via(inner())
    next(asked)
    next(sent)
    assert outcome(next, asked) == ("returned", value)
    assert outcome(sent.send, "spam") == ("returned", value)
    assert outcome(next, sent) == ("returned", None)


def test_the_result_is_the_value_of_the_expression(via):
    log, results = [], []

    def outer():
        results.append((yield from via(courses(log))))

    assert list(outer()) == ["soup", "cake"]
    assert results == ["full"]


def test_an_iterator_may_put_its_result_into_stop_iteration_itself(via):
    class Answer:
        def __iter__(self):
            return self

        def __next__(self):
            raise StopIteration(42)

    assert outcome(next, via(Answer())) == ("returned", 42)


# --- send


def test_what_is_sent_goes_down_through_all_layers(via):
    log = []
    meal = via(via(via(courses(log))))
    next(meal)
    assert meal.send("salt") == "cake"
    assert outcome(meal.send, "fork") == ("returned", "full")
    assert log == ["start", "salt", "fork", "end"]


def test_an_error_in_answer_to_a_send_comes_out(via):
    error = Lunch()

    def inner():
        yield
        raise error

    meal = via(inner())
    next(meal)
    assert outcome(meal.send, "spam") == ("raised", error)


def test_an_iterator_without_send_cannot_receive(via):
    numbers = via(iter([1, 2, 3]))
    next(numbers)
    kind, error = outcome(numbers.send, 42)
    assert (kind, type(error), error.name) == ("raised", AttributeError, "send")
    assert outcome(next, numbers) == ("returned", None)


def test_a_tuple_is_sent_as_one_value(via):
    received = []

    class Mailbox:
        def __iter__(self):
            return self

        def __next__(self):
            return "empty"

        def send(self, value):
            received.append(value)

    box = via(Mailbox())
    next(box)
    assert box.send((1, 2, 3)) is None
    assert received == [(1, 2, 3)]


def test_before_the_start_nothing_can_be_sent(via):
    log = []
    meal = via(courses(log))
    with pytest.raises(TypeError):
        meal.send("too early")
    assert log == []
    assert next(meal) == "soup"


# --- throw


def test_an_exception_nobody_handles_unwinds_from_the_inside(via):
    log = []

    def outer():
        try:
            yield from via(courses(log))
        finally:
            log.append("outer")

    error = Lunch()
    meal = outer()
    next(meal)
    assert outcome(meal.throw, error) == ("raised", error)
    assert error.__context__ is None
    assert log == ["start", "end", "outer"]


def test_the_answer_to_throw_is_what_is_yielded_next(via):
    def inner():
        try:
            yield "soup"
        except Lunch:
            yield "saved"
            yield "more"

    meal = via(inner())
    next(meal)
    assert meal.throw(Lunch()) == "saved"
    assert list(meal) == ["more"]


@pytest.mark.parametrize("value", [2, (2,), StopIteration(2)], ids=repr)
def test_the_answer_to_throw_may_be_the_result(via, value):
    def inner():
        try:
            yield
        except Lunch:
            return value

    meal = via(inner())
    next(meal)
    assert outcome(meal.throw, Lunch()) == ("returned", value)


def test_an_exception_for_an_iterator_without_throw_comes_out(via):
    error = Lunch()
    numbers = via(range(10))
    next(numbers)
    assert outcome(numbers.throw, error) == ("raised", error)
    assert chain(error) == ["Lunch"]
    assert outcome(next, numbers) == ("returned", None)


def test_the_error_that_a_throw_method_raises_has_no_context(via):
    class Stubborn:
        def __iter__(self):
            return self

        def __next__(self):
            return 1

        def throw(self, _):
            raise Lunch

    meal = via(Stubborn())
    next(meal)
    _, error = outcome(meal.throw, Fire())
    assert chain(error) == ["Lunch"]


def test_before_the_start_an_exception_does_not_reach_the_subiterator(via):
    log, error = [], Lunch()
    meal = via(courses(log))
    assert outcome(meal.throw, error) == ("raised", error)
    assert outcome(next, meal) == ("returned", None)
    assert log == []


# --- close


def test_closing_unwinds_from_the_inside(via):
    log = []

    def outer():
        try:
            yield from via(courses(log))
        finally:
            log.append("outer")

    meal = outer()
    next(meal)
    meal.close()
    assert log == ["start", "end", "outer"]


def test_closing_needs_no_close_method(via):
    numbers = via(range(3))
    next(numbers)
    numbers.close()
    assert outcome(next, numbers) == ("returned", None)


def test_an_error_in_the_clean_up_comes_out_of_close(via):
    def inner():
        try:
            yield
        finally:
            raise Lunch

    meal = via(inner())
    next(meal)
    _, error = outcome(meal.close)
    assert chain(error)[:2] == ["Lunch", "GeneratorExit"]


def test_generator_exit_goes_on_after_a_quiet_return(via):
    def inner():
        try:
            yield
        except GeneratorExit:
            return

    error = GeneratorExit()
    meal = via(inner())
    next(meal)
    assert outcome(meal.throw, error) == ("raised", error)


def test_the_subiterator_is_closed_and_never_thrown_a_generator_exit(via):
    log = []

    class Door:
        def __iter__(self):
            return self

        def __next__(self):
            return "open"

        def throw(self, _):
            log.append("throw")

        def close(self):
            log.append("close")

    thrown_at, closed = via(Door()), via(Door())
    next(thrown_at)
    next(closed)
    with pytest.raises(GeneratorExit):
        thrown_at.throw(GeneratorExit())
    closed.close()
    assert log == ["close", "close"]


def test_dropping_the_last_reference_closes(via):
    log = []
    meal = via(courses(log))
    next(meal)
    del meal
    assert log == ["start", "end"]


# --- what the subiterator may raise, yield or return when it is left, and what comes of it


def _leaves_quietly():
    yield "first"
    yield "second"
    return "result"


def _raising(error):
    def inner():
        try:
            yield "first"
            yield "second"
        finally:
            raise error

    return inner


def _yields_again():
    try:
        yield "first"
    finally:
        yield "second"


def _returns():
    try:
        yield "first"
        yield "second"
    except BaseException:  # noqa: BLE001 - that it handles everything is the point
        return "result"


THROWN = [StopIteration, Fire, Lunch]


@pytest.mark.parametrize("kind", THROWN)
def test_thrown_into_one_that_handles_nothing(via, kind):
    meal, thrown = via(_leaves_quietly()), kind()
    next(meal)
    _, error = outcome(meal.throw, thrown)
    if kind is StopIteration:  # a generator must not let one out
        assert chain(error) == ["RuntimeError", "StopIteration"]
        assert error.__context__ is thrown
    else:
        assert error is thrown
        assert chain(error) == [kind.__name__]
    assert outcome(next, meal) == ("returned", None)


@pytest.mark.parametrize("kind", THROWN)
@pytest.mark.parametrize("answer", [GeneratorExit, StopIteration, Fire, Lunch])
def test_thrown_into_one_that_raises_another(via, kind, answer):
    raised, thrown = answer(), kind()
    meal = via(_raising(raised)())
    next(meal)
    _, error = outcome(meal.throw, thrown)
    expected = [answer.__name__, kind.__name__]
    assert chain(error) == (["RuntimeError", *expected] if answer is StopIteration else expected)
    assert (error.__context__ if answer is StopIteration else error) is raised
    assert outcome(next, meal) == ("returned", None)


@pytest.mark.parametrize("kind", THROWN)
def test_thrown_into_one_that_yields_again(via, kind):
    meal, thrown = via(_yields_again()), kind()
    next(meal)
    assert outcome(meal.throw, thrown) == ("yielded", "second")
    _, error = outcome(next, meal)
    assert chain(error) == (["RuntimeError", "StopIteration"] if kind is StopIteration else [kind.__name__])
    assert outcome(next, meal) == ("returned", None)


@pytest.mark.parametrize("kind", THROWN)
def test_thrown_into_one_that_returns(via, kind):
    meal = via(_returns())
    next(meal)
    assert outcome(meal.throw, kind()) == ("returned", "result")
    assert outcome(next, meal) == ("returned", None)


@pytest.mark.parametrize("inner", [_leaves_quietly, _returns])
def test_closing_one_that_ends(via, inner):
    closed, thrown_at, leaving = via(inner()), via(inner()), GeneratorExit()
    next(closed)
    next(thrown_at)
    closed.close()
    assert outcome(thrown_at.throw, leaving) == ("raised", leaving)
    assert chain(leaving) == ["GeneratorExit"]
    assert outcome(next, closed) == outcome(next, thrown_at) == ("returned", None)


def test_closing_one_that_yields_again(via):
    closed, thrown_at = via(_yields_again()), via(_yields_again())
    next(closed)
    next(thrown_at)
    with pytest.raises(RuntimeError, match="ignored GeneratorExit"):
        closed.close()
    with pytest.raises(RuntimeError, match="ignored GeneratorExit"):
        thrown_at.throw(GeneratorExit())
    assert outcome(next, closed) == outcome(next, thrown_at) == ("returned", None)


def test_closing_one_that_raises_a_generator_exit(via):
    raised = [GeneratorExit(), GeneratorExit()]
    closed, thrown_at = via(_raising(raised[0])()), via(_raising(raised[1])())
    next(closed)
    next(thrown_at)
    closed.close()
    _, error = outcome(thrown_at.throw, GeneratorExit())
    assert type(error) is GeneratorExit
    assert outcome(next, closed) == outcome(next, thrown_at) == ("returned", None)


@pytest.mark.parametrize("kind", THROWN)
@pytest.mark.parametrize("how", ["close", "throw"])
def test_closing_one_that_raises(via, kind, how):
    raised = kind()
    meal = via(_raising(raised)())
    next(meal)
    _, error = outcome(meal.close) if how == "close" else outcome(meal.throw, GeneratorExit())
    expected = [*(["RuntimeError"] if kind is StopIteration else []), kind.__name__, "GeneratorExit"]
    assert chain(error)[: len(expected)] == expected
    assert outcome(next, meal) == ("returned", None)


# --- a generator is busy while it delegates


def test_a_delegation_that_leads_back_to_itself_is_busy(via):
    log = []

    def ping():
        yield "ping"
        yield from via(pong())

    def pong():
        yield "pong"
        try:
            yield from via(table)
        except ValueError as error:
            log.append(str(error))
        yield "out"

    table = ping()
    assert list(table) == ["ping", "pong", "out"]
    assert log == ["generator already executing"]


def test_a_delegation_is_busy_while_it_closes(via):
    log = []

    class Door:
        def __iter__(self):
            return self

        def __next__(self):
            return "open"

        def close(self):
            log.append(way.gi_running)
            log.append(type(outcome(next, way)[1]))

    way = via(Door())
    next(way)
    way.close()
    assert log == [True, ValueError]


def test_whoever_delegates_stands_on_the_stack(via):
    def called_by():
        frame, names = sys._getframe(), []
        while frame:
            names.append(frame.f_code.co_name)
            frame = frame.f_back
        return names

    def inner():
        yield called_by()
        yield called_by()

    for names in via(via(inner())):
        assert names.count(via.__name__) == 2


# --- searching for a method may fail itself


class Broken:
    """The search for one of the methods that it does not have fails."""

    def __init__(self, method):
        self._method = method

    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def __getattr__(self, name):
        raise ZeroDivisionError(name) if name == self._method else AttributeError(name)


def test_a_search_for_send_that_fails_comes_out(via):
    broken = via(Broken("send"))
    next(broken)
    with pytest.raises(ZeroDivisionError, match="send"):
        broken.send(1)


def test_a_search_for_throw_that_fails_comes_out(via):
    broken = via(Broken("throw"))
    next(broken)
    with pytest.raises(ZeroDivisionError, match="throw"):
        broken.throw(AttributeError())


def test_the_generator_exit_of_the_outside_is_no_context_of_what_closing_raises():
    original, ours = real(_raising(Lunch())()), delegate(_raising(Lunch())())
    next(original)
    next(ours)
    assert chain(outcome(original.close)[1]) == chain(outcome(ours.close)[1]) == ["Lunch", "GeneratorExit"]


# --- known differences, all of them in corners that the instruction leaves out


def test_a_search_for_throw_that_fails_ends_the_delegation_which_python_leaves_paused():
    original, ours = real(Broken("throw")), delegate(Broken("throw"))
    next(original)
    next(ours)
    assert type(outcome(original.throw, Lunch())[1]) is type(outcome(ours.throw, Lunch())[1]) is ZeroDivisionError
    assert outcome(next, original) == ("yielded", 1)
    assert outcome(next, ours) == ("returned", None)


def test_a_search_for_close_that_fails_comes_out_where_python_only_reports_it(monkeypatch):
    reported = []
    monkeypatch.setattr(sys, "unraisablehook", lambda report: reported.append(report.exc_type))
    original, ours = real(Broken("close")), delegate(Broken("close"))
    next(original)
    next(ours)
    original.close()
    assert reported == [ZeroDivisionError]
    with pytest.raises(ZeroDivisionError, match="close"):
        ours.close()


def test_a_stop_iteration_that_cannot_be_thrown_in_is_never_a_result():
    original, ours = real([1, 2]), delegate([1, 2])
    next(original)
    next(ours)
    quiet = sys.version_info >= (3, 12)
    assert outcome(original.throw, StopIteration("thrown"))[0] == ("returned" if quiet else "raised")
    with pytest.raises(RuntimeError, match="raised StopIteration"):
        ours.throw(StopIteration("thrown"))
