"""Does run begin and end a program as asyncio.run does?"""

import asyncio
import inspect
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import pytest
from kit import Kata, VirtualLoop, rng

from run_to_completion import run

#: A short time: it is virtual, except for those who use another loop than the one of the factory.
MOMENT = 1 / 64


class SwitchedOff(Kata):
    """asyncio's own way to run a program was used."""


@pytest.fixture(autouse=True)
def _without_a_ready_made_answer(monkeypatch):
    """asyncio.run is built on asyncio.Runner."""

    def switched_off(self, coro, **options):
        coro.close()
        raise SwitchedOff("asyncio.run and asyncio.Runner are switched off in this exercise: write it yourself")

    monkeypatch.setattr(asyncio.Runner, "run", switched_off)


@pytest.fixture
def made():
    """All event loops that came out of the factory of this test."""
    loops = []
    yield loops
    for loop in loops:
        loop.close()


@pytest.fixture
def factory(made):
    """A loop_factory. Its loops are on virtual time."""

    def make_loop():
        loop = VirtualLoop()
        made.append(loop)
        return loop

    return make_loop


async def give(value):
    await asyncio.sleep(MOMENT)
    return value


async def fail(error):
    await asyncio.sleep(MOMENT)
    raise error


async def running_loop():
    return asyncio.get_running_loop()


async def works_for_an_hour(name, log, cleanup=MOMENT):
    """A task that is never finished when the program is; its clean-up takes a moment."""
    try:
        await asyncio.sleep(3600)
        log.append(f"{name} was finished")
    except asyncio.CancelledError:
        log.append(f"{name} was cancelled")
        raise
    finally:
        await asyncio.sleep(cleanup)
        log.append(f"{name} cleaned up")


async def leaves_a_task_behind(log, coroutine, error=None):
    """A main coroutine that starts a task, and ends before the task does."""
    task = asyncio.create_task(coroutine)
    await asyncio.sleep(MOMENT)
    log.append("main ends")
    if error is not None:
        raise error
    return task


def run_inside_a_loop(coroutine, factory):
    """Call run() where an event loop is already running."""

    async def outside():
        return run(coroutine, loop_factory=factory)

    loop = VirtualLoop()
    try:
        return loop.run_until_complete(outside())
    finally:
        loop.close()


@pytest.mark.task(1)
def test_run_gives_the_result_of_the_coroutine(factory):
    """run returns what the coroutine returns, also if that is None."""
    assert run(give(42), loop_factory=factory) == 42
    assert run(give(None), loop_factory=factory) is None
    number = rng("result").randrange(1000, 10000)
    assert run(give(number), loop_factory=factory) == number


@pytest.mark.task(1)
@pytest.mark.parametrize("kind", [ValueError, KeyboardInterrupt])
def test_an_error_comes_out_as_the_same_object(kind, factory):
    """An exception of the coroutine comes out of run: the same object, not wrapped, printed or returned."""
    error = kind("raised inside the program")
    with pytest.raises(kind) as caught:
        run(fail(error), loop_factory=factory)
    assert caught.value is error


@pytest.mark.task(1)
def test_the_loop_comes_from_the_factory(made, factory):
    """The program runs in the event loop that loop_factory() gives, and in no other."""
    used = run(running_loop(), loop_factory=factory)
    assert made == [used]


@pytest.mark.task(1)
def test_every_run_has_a_loop_of_its_own(made, factory):
    """Each run makes a new event loop. An old one is closed and may still know things of the program before."""
    loops = [run(running_loop(), loop_factory=factory), run(running_loop(), loop_factory=factory)]
    assert made == loops
    assert run(running_loop()) is not run(running_loop())


@pytest.mark.task(1)
def test_it_works_in_a_thread_that_never_had_an_event_loop():
    """run makes its event loop and fetches none. A thread that never had an event loop has none to fetch, and from
    Python 3.14 on this is true of the main thread as well."""
    with ThreadPoolExecutor(1) as thread:
        result = thread.submit(run, give("done in a thread")).result()
    assert result == "done in a thread"


@pytest.mark.task(2)
def test_tasks_that_are_left_are_cancelled(factory):
    """When main has ended, the program is over: what still runs is cancelled, and nobody waits until it is finished
    by itself."""
    log = []
    run(leaves_a_task_behind(log, works_for_an_hour("the task", log)), loop_factory=factory)
    assert log[:2] == ["main ends", "the task was cancelled"]


@pytest.mark.task(2)
def test_a_cancelled_task_gets_the_time_to_clean_up(factory):
    """cancel() only asks. The loop must go on until the task has run its finally block to the end, also where that
    has to wait for something."""
    log = []
    run(leaves_a_task_behind(log, works_for_an_hour("the task", log, 5 * MOMENT)), loop_factory=factory)
    assert log == ["main ends", "the task was cancelled", "the task cleaned up"]


@pytest.mark.task(2)
def test_all_tasks_that_are_left_are_cleaned_up(factory):
    """There may be more than one task left, and each of them takes its own time to end."""
    log = []

    async def main():
        tasks = [asyncio.create_task(works_for_an_hour(name, log, time)) for name, time in [("a", 2), ("b", 1)]]
        await asyncio.sleep(MOMENT)
        return tasks

    tasks = run(main(), loop_factory=factory)
    assert [task.cancelled() for task in tasks] == [True, True]


@pytest.mark.task(2)
def test_after_an_error_the_tasks_are_cleaned_up_too(factory):
    """A program that fails has to be cleaned up like any other."""
    log = []
    error = ValueError("raised inside the program")
    with suppress(ValueError):
        run(leaves_a_task_behind(log, works_for_an_hour("the task", log), error), loop_factory=factory)
    assert log == ["main ends", "the task was cancelled", "the task cleaned up"]


@pytest.mark.task(2)
def test_what_a_cancelled_task_raises_does_not_come_out(factory):
    """The result of run is the result of main. How the tasks end that are left does not change it: neither by their
    CancelledError nor by an error of their own."""

    async def fails_while_it_cleans_up():
        try:
            await asyncio.sleep(3600)
        finally:
            raise LookupError("a bug in the clean-up")

    async def main():
        tasks = [asyncio.create_task(fails_while_it_cleans_up()), asyncio.create_task(asyncio.sleep(3600))]
        await asyncio.sleep(MOMENT)
        return f"main is not interested in {len(tasks)} tasks"

    assert run(main(), loop_factory=factory) == "main is not interested in 2 tasks"


@pytest.mark.task(2)
def test_a_task_that_is_left_may_end_without_an_error(factory):
    """A task may catch CancelledError and return. It has ended then, and there is nothing more to do about it."""

    async def gives_in():
        with suppress(asyncio.CancelledError):
            await asyncio.sleep(3600)
        return "given in"

    task = run(leaves_a_task_behind([], gives_in()), loop_factory=factory)
    assert task.done()
    assert task.result() == "given in"


@pytest.mark.task(2)
def test_async_generators_that_are_left_are_closed(factory):
    """An async generator that nobody has read to its end still has a finally block to run, which may await. It needs
    the loop for that, so it is closed while the loop is still there."""
    log = []
    left = []

    async def lines():
        log.append("file opened")
        try:
            yield "first line"
            yield "second line"
        finally:
            await asyncio.sleep(MOMENT)
            log.append("file closed")

    async def main():
        left.append(lines())
        return await anext(left[0])

    run(main(), loop_factory=factory)
    assert log == ["file opened", "file closed"]


@pytest.mark.task(3)
def test_the_loop_is_closed_afterwards(made, factory):
    """An event loop holds files and sockets of the operating system. run has made it, so run closes it."""
    run(give(42), loop_factory=factory)
    assert [loop.is_closed() for loop in made] == [True]


@pytest.mark.task(3)
@pytest.mark.parametrize("kind", [ValueError, KeyboardInterrupt])
def test_after_an_error_the_loop_is_closed_too(kind, made, factory):
    """The loop is closed whatever happened, also when an exception is on its way out."""
    with suppress(kind):
        run(fail(kind("raised inside the program")), loop_factory=factory)
    assert [loop.is_closed() for loop in made] == [True]


@pytest.mark.task(4)
def test_inside_a_running_loop_it_is_an_error(factory):
    """A thread runs one event loop at a time. Where one is running already, run raises RuntimeError."""
    coroutine = give(42)
    with pytest.raises(RuntimeError) as caught:
        run_inside_a_loop(coroutine, factory)
    assert type(caught.value) is RuntimeError


@pytest.mark.task(4)
def test_a_coroutine_that_cannot_run_is_closed(factory):
    """A coroutine that is refused will never be awaited by anybody. It is closed, so that Python does not warn about it
    later, at some other place."""
    coroutine = give(42)
    with suppress(RuntimeError):
        run_inside_a_loop(coroutine, factory)
    state = inspect.getcoroutinestate(coroutine)
    assert state == "CORO_CLOSED"


@pytest.mark.task(4)
def test_the_coroutine_outside_goes_on(factory):
    """The loop that is running is not stopped or closed. The coroutine that called run can handle the error and go on,
    and wait for other things."""
    log = []

    async def outside():
        try:
            run(give(42), loop_factory=factory)
        except RuntimeError as error:
            log.append(f"handled {type(error).__name__}")
        await asyncio.sleep(1)
        log.append("a second later")

    loop = VirtualLoop()
    task = loop.create_task(outside())
    with suppress(RuntimeError):
        loop.run_until_complete(task)
    loop.close()
    assert log == ["handled RuntimeError", "a second later"]


@pytest.mark.task(4)
@pytest.mark.parametrize("main", [give, 42, None], ids=["an async function", "a number", "None"])
def test_anything_but_a_coroutine_is_refused(main, factory):
    """Only a coroutine can be run. An async function that was not called is none, and it is not called for the caller:
    TypeError or ValueError."""
    with pytest.raises((TypeError, ValueError)):
        run(main, loop_factory=factory)


@pytest.mark.task(4)
def test_no_loop_is_left_open_when_run_refuses(made, factory):
    """If an event loop was made before run found out that it cannot go on, it is closed again."""
    coroutine = give(42)
    with suppress(RuntimeError):
        run_inside_a_loop(coroutine, factory)
    with suppress(TypeError, ValueError):
        run(42, loop_factory=factory)
    left_open = [loop for loop in made if not loop.is_closed()]
    assert left_open == []
