"""Does drive run a coroutine to its end, with no event loop anywhere?"""

import asyncio
import types
from contextlib import suppress

import pytest
from kit import rng

from drive_by_hand import drive


async def give(value):
    """A coroutine that never waits."""
    return value


async def fail(error):
    raise error


@types.coroutine
def pause(handed_out=None):
    """Awaiting this suspends once; `handed_out` goes to whoever drives the coroutine."""
    yield handed_out


@pytest.mark.task(1)
def test_the_result_of_the_coroutine_comes_back():
    """drive returns what the coroutine returned. That value travels in the StopIteration that ends the coroutine;
    send(None) itself does not return it."""
    assert drive(give(42)) == 42
    number = rng("result").randrange(1000, 10000)
    assert drive(give(number)) == number


@pytest.mark.task(1)
@pytest.mark.parametrize("value", [None, 0, "", (1, 2)], ids=["None", "zero", "empty", "tuple"])
def test_every_value_can_be_a_result(value):
    """Whatever the coroutine returns is its result, also None, a value that counts as false, or a tuple."""
    assert drive(give(value)) == value


@pytest.mark.task(1)
def test_the_body_runs_when_it_is_driven():
    """Calling an async function only makes a coroutine object. Its body runs while drive runs, and is finished when
    drive returns."""
    log = []

    async def work():
        log.append("the body runs")

    coro = work()
    log.append("made")
    drive(coro)
    log.append("drive returned")
    assert log == ["made", "the body runs", "drive returned"]


@pytest.mark.task(1)
def test_await_goes_straight_into_the_inner_coroutine():
    """await calls on directly, like a function call: nothing is registered anywhere, and nothing happens later."""
    log = []

    async def inner():
        log.append("inner")

    async def outer():
        made_early = inner()
        log.append("before await")
        await made_early
        log.append("after await")

    drive(outer())
    assert log == ["before await", "inner", "after await"]


@pytest.mark.task(1)
def test_a_long_chain_of_awaits_is_driven_like_one_coroutine():
    """However many coroutines await one another, driving the outermost runs them all."""

    async def chain(length):
        if length == 0:
            return "the end of the chain"
        return await chain(length - 1)

    assert drive(chain(50)) == "the end of the chain"
    length = rng("chain").randrange(2, 50)
    assert drive(chain(length)) == "the end of the chain"


@pytest.mark.task(1)
def test_no_event_loop_runs():
    """A coroutine that never waits needs no event loop: none may be running while drive does its work."""

    async def running_loop():
        try:
            return asyncio.get_running_loop()
        except RuntimeError:
            return None

    assert drive(running_loop()) is None


@pytest.mark.task(2)
@pytest.mark.parametrize("kind", [ValueError, RuntimeError, AttributeError, TypeError, KeyboardInterrupt])
def test_an_error_comes_out_as_the_same_object(kind):
    """An exception that the coroutine raises comes out of drive unchanged: the same object, not a copy or a wrapper."""
    error = kind("raised inside the coroutine")
    with pytest.raises(kind) as caught:
        drive(fail(error))
    assert caught.value is error


@pytest.mark.task(2)
def test_stop_iteration_raised_inside_is_an_error():
    """StopIteration is how a coroutine says that it is finished, so its body may not raise one: Python makes a
    RuntimeError of it, and drive lets that one through too."""
    error = StopIteration("raised inside the coroutine")
    with pytest.raises(RuntimeError) as caught:
        drive(fail(error))
    assert type(caught.value) is RuntimeError
    assert caught.value.__cause__ is error


@pytest.mark.task(2)
def test_an_async_function_that_was_not_called_is_refused():
    """An async function is not a coroutine: calling it makes one. drive(answer), with the parentheses forgotten, is a
    TypeError."""

    async def answer():
        return 42

    with pytest.raises(TypeError):
        drive(answer)


@pytest.mark.task(3)
@pytest.mark.parametrize("handed_out", [None, 0, "not the result"], ids=["None", "zero", "text"])
def test_a_coroutine_that_suspends_is_an_error(handed_out):
    """A coroutine that suspends has no result yet, so drive must say that. What it hands out at that moment is
    not its result."""

    async def waits():
        await pause(handed_out)

    with pytest.raises(RuntimeError) as caught:
        drive(waits())
    assert type(caught.value) is RuntimeError
    assert str(caught.value) == "the coroutine suspended"


@pytest.mark.task(3)
def test_a_suspended_coroutine_is_not_resumed():
    """Whoever waits for something must not be woken before it is there: a coroutine that suspended is not resumed."""
    log = []

    async def waits_twice():
        log.append("started")
        await pause()
        log.append("resumed")
        await pause()
        log.append("resumed again")

    coro = waits_twice()
    with suppress(RuntimeError):
        drive(coro)
    assert log == ["started"]


@pytest.mark.task(3)
def test_a_suspended_coroutine_is_closed_at_once():
    """A coroutine that is given up must be closed, so that its finally block has run when the error arrives."""
    log = []

    async def uses_a_door():
        log.append("door opened")
        try:
            await pause()
        finally:
            log.append("door closed")

    coro = uses_a_door()
    with suppress(RuntimeError):
        drive(coro)
    assert log == ["door opened", "door closed"]


@pytest.mark.task(3)
def test_closing_reaches_the_whole_chain():
    """Closing the outermost coroutine closes the ones that it awaits too, from the inside out."""
    log = []

    async def inner():
        try:
            await pause()
        finally:
            log.append("inner closed")

    async def outer():
        try:
            await inner()
        finally:
            log.append("outer closed")

    coro = outer()
    with suppress(RuntimeError):
        drive(coro)
    assert log == ["inner closed", "outer closed"]


@pytest.mark.task(3)
def test_inside_closing_looks_like_generator_exit():
    """The RuntimeError is for the caller of drive. Inside, the coroutine is only told to leave: it sees GeneratorExit,
    not an error that it could take for one of its own."""
    seen = []

    async def looks_closely():
        try:
            await pause()
        except BaseException as error:
            seen.append(type(error))
            raise

    coro = looks_closely()
    with suppress(RuntimeError):
        drive(coro)
    assert seen == [GeneratorExit]
