"""Does a generator become a context manager that treats errors as with does?"""

from contextlib import contextmanager

import pytest
from kit import rng

from context_from_generator import context_from_generator


class Twin(Exception):
    """Equal to every other of its kind."""

    def __eq__(self, other):
        return type(self) is type(other)

    def __hash__(self):
        return 0


class RuntimeTwin(Twin, RuntimeError):
    """The same, and a RuntimeError."""


# --- Generator functions. Each one tells what happens to it by calling `log` with a text.


def plain(log):
    """Does not care about errors: they pass through it, and what stands behind the yield is skipped."""
    log("set up")
    yield "value"
    log("cleaned up")


def careful(log):
    """Cleans up in any case, and swallows nothing."""
    log("set up")
    try:
        yield "value"
    finally:
        log("cleaned up")


def forgiving(log):
    """Swallows a ValueError."""
    try:
        yield "value"
    except ValueError:
        log("swallowed")


def forgives_everything(log):
    """Swallows whatever comes, even what is no Exception."""
    try:
        yield "value"
    except BaseException as error:
        log(f"swallowed {type(error).__name__}")


def looks_on(log):
    """Looks at the error and raises it again."""
    try:
        yield "value"
    except BaseException as error:
        log(f"saw {type(error).__name__}")
        raise


def translates(log):
    """Answers every Exception with an error of its own."""
    try:
        yield "value"
    except Exception as error:
        log("translated")
        raise LookupError("translated") from error


def complains(log):
    """Answers every Exception with a RuntimeError of its own that does not name a cause."""
    try:
        yield "value"
    except Exception:
        log("complained")
        raise RuntimeError("a complaint") from None


def complains_about_values(log):
    """Answers a ValueError with a RuntimeError of its own that names it as the cause."""
    try:
        yield "value"
    except ValueError as error:
        log("complained")
        raise RuntimeError("a complaint") from error


def ends_in_the_wrong_way(log):
    """Answers a ValueError with a StopIteration of its own, where a return would do."""
    try:
        yield "value"
    except ValueError:
        log("ending")
        raise StopIteration from None


def fails_at_the_end(log):
    """Fails by itself after the body, if that went well."""
    yield "value"
    log("failing")
    raise OSError("the disk is full")


def fails_before_the_yield(log):
    log("failing")
    raise OSError("no such file")
    yield


def yields_twice(log):
    yield "value"
    log("going on")
    yield "one too many"


def never_yields(log):
    log("started")
    return
    yield


def yields_again_after_an_error(log):
    """Catches the error, and yields where it should end."""
    try:
        yield "value"
    except Exception:
        log("caught")
        yield "one too many"


FUNCTIONS = [
    plain,
    careful,
    forgiving,
    forgives_everything,
    looks_on,
    translates,
    complains,
    complains_about_values,
    ends_in_the_wrong_way,
    fails_at_the_end,
    fails_before_the_yield,
    yields_twice,
    never_yields,
    yields_again_after_an_error,
]
ERRORS = [None, ValueError, KeyError, RuntimeError, StopIteration, KeyboardInterrupt, GeneratorExit]


def unheard(text):
    """A log for the tests that do not look at it."""


def run_with(context, error, log=unheard):
    """Run a body that raises `error`, unless it is None; return what comes out of the with, or None."""
    try:
        with context as value:
            log(f"body with {value!r}")
            if error is not None:
                raise error
    except (Exception, KeyboardInterrupt, GeneratorExit) as out:
        return out
    return None


def story_of(decorator, function, kind):
    """All that happens when the body raises an error of this kind, or none: one line for each thing."""
    story = []
    error = None if kind is None else kind("from the body")
    context = decorator(function)(story.append)
    out = run_with(context, error, story.append)
    if out is None:
        story.append("nothing came out")
    else:
        story.append("the same object came out" if out is error else f"{type(out).__name__} came out")
    return story


# --- In and out


@pytest.mark.task(1)
def test_the_value_of_the_yield_is_what_as_gets():
    """What the generator yields is what stands behind `as`: not the generator, not the context manager, not None."""
    number = rng("value").randrange(1000)

    @context_from_generator
    def lend():
        yield number

    assert lend().__enter__() == number


@pytest.mark.task(1)
def test_false_values_are_lent_too():
    """0, an empty list and None are values like any other: a generator that yields one of them has yielded."""

    @context_from_generator
    def lend(value):
        yield value

    assert [lend(0).__enter__(), lend([]).__enter__(), lend(None).__enter__()] == [0, [], None]


@pytest.mark.task(1)
def test_the_end_of_the_generator_is_no_error():
    """When the body went well and the generator comes to its end, nothing comes out of the with: the StopIteration only
    says that the generator has ended."""
    came_out = run_with(context_from_generator(plain)(unheard), None)
    assert came_out is None


@pytest.mark.task(1)
def test_the_body_runs_at_the_yield():
    """The part before the yield runs on the way in, then the body of the with, and then the part behind the yield."""
    log = []
    with context_from_generator(plain)(log.append):
        log.append("body")
    assert log == ["set up", "body", "cleaned up"]


@pytest.mark.task(1)
def test_nothing_runs_before_the_with():
    """The call makes a context manager and does nothing else. The generator starts when the with does."""
    log = []
    context = context_from_generator(plain)(log.append)
    assert log == []
    with context:
        log.append("body")
    assert log[:2] == ["set up", "body"]


@pytest.mark.task(1)
def test_every_call_makes_a_new_context():
    """Each call has a generator of its own, so that two contexts can be open at the same time, and one after the
    other."""
    log = []
    open_one = context_from_generator(plain)
    with open_one(log.append):
        with open_one(log.append):
            log.append("body")
    with open_one(log.append):
        log.append("later")
    assert log == ["set up", "set up", "body", "cleaned up", "cleaned up", "set up", "later", "cleaned up"]


@pytest.mark.task(1)
def test_arguments_are_passed_on():
    """The generator function gets the arguments of the call, by position and by name."""

    @context_from_generator
    def lend(first, *others, last="z", **more):
        yield (first, others, last, more)

    with lend("a", "b", "c", last="d", extra="e") as got:
        pass
    assert got == ("a", ("b", "c"), "d", {"extra": "e"})


@pytest.mark.task(1)
def test_name_and_docstring_are_kept():
    """The decorated function still shows the name and the docstring of the generator function."""
    decorated = context_from_generator(careful)
    assert decorated.__name__ == "careful"
    assert decorated.__doc__ == "Cleans up in any case, and swallows nothing."


# --- Errors in the body


@pytest.mark.task(2)
def test_an_error_in_the_body_appears_at_the_yield():
    """When the body fails, its error is raised at the yield: the very same object, so that the generator can look at
    it."""
    seen = []

    @context_from_generator
    def watching():
        try:
            yield
        except ValueError as caught:
            seen.append(caught)
            raise

    error = ValueError("from the body")
    run_with(watching(), error)
    assert len(seen) == 1
    assert seen[0] is error


@pytest.mark.task(2)
def test_the_generator_cleans_up_after_an_error():
    """A finally around the yield runs when the body has failed, once and at once."""
    log = []
    context = context_from_generator(careful)(log.append)
    run_with(context, ValueError("from the body"))
    assert log == ["set up", "cleaned up"]


@pytest.mark.task(2)
def test_what_the_generator_does_not_handle_comes_out():
    """An error that passes through the generator comes out of the with: the same object."""
    error = ValueError("from the body")
    came_out = run_with(context_from_generator(plain)(unheard), error)
    assert came_out is error


@pytest.mark.task(2)
def test_what_the_generator_raises_again_comes_out():
    """A generator may catch the error, look at it and raise it again. Then it comes out of the with: the same
    object."""
    error = ValueError("from the body")
    came_out = run_with(context_from_generator(looks_on)(unheard), error)
    assert came_out is error


@pytest.mark.task(2)
def test_what_the_generator_handles_is_swallowed():
    """If the generator handles the error and comes to its end, nothing comes out, and the program goes on behind the
    with."""
    came_out = run_with(context_from_generator(forgiving)(unheard), ValueError("from the body"))
    assert came_out is None


@pytest.mark.task(2)
def test_the_generator_swallows_only_what_it_handles():
    """A generator that handles ValueError has not handled a KeyError: that one comes out."""
    error = KeyError("from the body")
    came_out = run_with(context_from_generator(forgiving)(unheard), error)
    assert came_out is error


@pytest.mark.task(2)
@pytest.mark.parametrize("kind", [KeyboardInterrupt, GeneratorExit])
def test_what_is_no_exception_appears_at_the_yield_too(kind):
    """KeyboardInterrupt and its like are raised at the yield like any other, and the generator may handle even them."""
    log = []
    came_out = run_with(context_from_generator(forgives_everything)(log.append), kind("from the body"))
    assert log == [f"swallowed {kind.__name__}"]
    assert came_out is None


@pytest.mark.task(2)
def test_a_keyboard_interrupt_comes_out_unchanged():
    """A KeyboardInterrupt that the generator does not handle comes out of the with: the same object."""
    error = KeyboardInterrupt("from the body")
    came_out = run_with(context_from_generator(careful)(unheard), error)
    assert came_out is error


# --- Errors of the generator


@pytest.mark.task(3)
def test_an_error_of_the_generator_replaces_the_one_of_the_body():
    """A generator may answer the error of the body with an error of its own. Then that one comes out, and not the
    first."""
    came_out = run_with(context_from_generator(translates)(unheard), ValueError("from the body"))
    assert type(came_out) is LookupError


@pytest.mark.task(3)
def test_a_runtime_error_of_the_generator_comes_out():
    """A RuntimeError that the generator raises is an error like any other: the same object takes the place of the
    body's error."""
    complaint = RuntimeError("a complaint")

    @context_from_generator
    def complaining():
        try:
            yield
        except ValueError as error:
            raise complaint from error

    came_out = run_with(complaining(), ValueError("from the body"))
    assert came_out is complaint


@pytest.mark.task(3)
@pytest.mark.parametrize("kind", [Twin, RuntimeTwin])
def test_an_equal_error_is_another_error(kind):
    """The generator may answer with an error that is equal to the body's, and still another object. It is the one that
    has to come out: what counts is which object it is."""
    answer = kind("twin")

    @context_from_generator
    def answering():
        try:
            yield
        except kind:
            raise answer from None

    came_out = run_with(answering(), kind("twin"))
    assert came_out is answer


@pytest.mark.task(3)
def test_an_error_on_the_way_in_comes_out():
    """If the generator fails before its yield, that error comes out: the same object, and the body does not run."""
    error = OSError("no such file")
    log = []

    @context_from_generator
    def failing():
        raise error
        yield

    came_out = run_with(failing(), None, log.append)
    assert came_out is error
    assert log == []


@pytest.mark.task(3)
def test_an_error_on_the_way_out_comes_out():
    """If the body went well and the generator fails behind its yield, that error comes out: the same object."""
    error = OSError("the disk is full")

    @context_from_generator
    def failing():
        yield
        raise error

    came_out = run_with(failing(), None)
    assert came_out is error


# --- The number of yields


@pytest.mark.task(4)
def test_a_generator_that_never_yields_is_a_runtime_error():
    """Without a yield there is nothing to hand out, and no place for the body: entering raises RuntimeError."""
    came_out = run_with(context_from_generator(never_yields)(unheard), None)
    assert type(came_out) is RuntimeError


@pytest.mark.task(4)
def test_without_a_yield_the_body_does_not_run():
    """The body of the with stands for the yield. If there is none, the body must not run."""
    log = []
    run_with(context_from_generator(never_yields)(log.append), None, log.append)
    assert log == ["started"]


@pytest.mark.task(4)
def test_a_second_yield_is_a_runtime_error():
    """After the body the generator has to come to its end. One that yields again is a mistake: RuntimeError."""
    came_out = run_with(context_from_generator(yields_twice)(unheard), None)
    assert type(came_out) is RuntimeError


@pytest.mark.task(4)
def test_a_second_yield_after_an_error_is_a_runtime_error():
    """A generator that catches the error of the body and yields again has not come to its end: RuntimeError."""
    came_out = run_with(context_from_generator(yields_again_after_an_error)(unheard), ValueError("from the body"))
    assert type(came_out) is RuntimeError


# --- No difference


@pytest.mark.task(5)
def test_a_stop_iteration_of_the_body_comes_out():
    """A StopIteration that the body raises is not the end of the generator. On its way through the generator Python
    makes a RuntimeError of it, and yet the same StopIteration has to come out of the with."""
    error = StopIteration("from the body")
    came_out = run_with(context_from_generator(plain)(unheard), error)
    assert came_out is error


@pytest.mark.task(5)
def test_a_stop_iteration_of_the_body_can_be_swallowed():
    """A generator that handles the StopIteration of the body and comes to its end has swallowed it."""
    came_out = run_with(context_from_generator(forgives_everything)(unheard), StopIteration("from the body"))
    assert came_out is None


@pytest.mark.task(5)
def test_a_runtime_error_of_the_body_comes_out():
    """A RuntimeError that the body raises is an error like any other: if nobody handles it, the same object comes
    out."""
    error = RuntimeError("from the body")
    came_out = run_with(context_from_generator(plain)(unheard), error)
    assert came_out is error


@pytest.mark.task(5)
@pytest.mark.parametrize("function", FUNCTIONS)
def test_it_behaves_like_the_one_of_the_library(function):
    """Whatever the body raises, everything happens as with contextlib.contextmanager: the same steps in the same order,
    and the same comes out."""
    for error in ERRORS:
        assert story_of(context_from_generator, function, error) == story_of(contextmanager, function, error)


@pytest.mark.task(5)
def test_it_is_not_the_one_of_the_library():
    """contextlib.contextmanager is the original, to compare with. Write your own context manager."""
    context = context_from_generator(plain)(unheard)
    original = contextmanager(plain)(unheard)
    assert isinstance(context, type(original)) is False
