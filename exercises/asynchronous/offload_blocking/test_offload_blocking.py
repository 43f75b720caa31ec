"""Does call_all call the functions in threads, all at once, while the event loop goes on?"""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from contextvars import ContextVar
from functools import partial

import pytest
from kit import rng, run_virtual

from offload_blocking import call_all

#: Seconds that a function waits for somebody at most. Where nobody is missing, nobody waits.
PATIENCE = 0.8

PLACE = ContextVar("PLACE", default="nowhere")


def run_with_threads(main):
    """Run main() in an event loop on virtual time that knows that threads may still have something to report."""

    async def guarded():
        is_over = threading.Event()
        with ThreadPoolExecutor(1) as pool:
            guard = asyncio.get_running_loop().run_in_executor(pool, is_over.wait, 1.5)
            try:
                return await main()
            finally:
                is_over.set()
                await guard

    return run_virtual(guarded()).value


def called(functions):
    """What `await call_all(functions)` gives."""
    return run_with_threads(lambda: call_all(functions))


def giving(*values):
    """Functions that return these values at once."""
    return [lambda value=value: value for value in values]


def failing(error):
    """A function that raises this error."""

    def fail():
        raise error

    return fail


def is_main_thread():
    """The event loops of these tests run in the main thread."""
    return threading.current_thread() is threading.main_thread()


def where_it_runs():
    """A function that tells in which thread it was called."""
    return "in the thread of the loop" if is_main_thread() else "in another thread"


def meeting(number):
    """So many functions that wait until all of them are running, each in a thread of its own."""
    barrier = threading.Barrier(number)

    def meet():
        if is_main_thread():
            barrier.abort()
        try:
            barrier.wait(PATIENCE)
        except threading.BrokenBarrierError:
            return "waited in vain"
        return "met the others"

    return [meet] * number


def reports_to(loop):
    """An event that is set as soon as a thread has told the loop something: that it is finished, for example."""
    has_reported = threading.Event()
    original = loop.call_soon_threadsafe

    def call_soon_threadsafe(*arguments, **options):
        handle = original(*arguments, **options)
        has_reported.set()
        return handle

    loop.call_soon_threadsafe = call_soon_threadsafe
    return has_reported


def waiting_for(event):
    """A function that waits for the event and tells whether it came."""
    return lambda: event.wait(0 if is_main_thread() else PATIENCE)


@pytest.mark.task(1)
def test_there_is_one_result_for_each_function():
    """What a function returned is its result, and there is one for each function, in a list."""
    assert called(giving("red")) == ["red"]
    assert called(tuple(giving("same", "same"))) == ["same", "same"]
    numbers = rng("results").sample(range(1, 1000), 8)
    expected = sorted(numbers)
    assert sorted(called(giving(*numbers))) == expected


@pytest.mark.task(1)
@pytest.mark.parametrize("value", [None, 0, "", False], ids=["None", "zero", "empty", "False"])
def test_every_value_can_be_a_result(value):
    """What a function returns is its result, also None or a value that counts as false."""
    assert called(giving(value)) == [value]


@pytest.mark.task(1)
def test_without_functions_there_is_an_empty_list():
    """With nothing to call there is nothing to wait for, and the list of results is empty."""
    assert called([]) == []


@pytest.mark.task(1)
def test_every_function_is_called_once():
    """Each function in the list is called exactly once, also where the same one stands there twice."""
    calls = []

    def note():
        calls.append("called")
        return len(calls)

    called([note])
    assert calls == ["called"]
    called([note, note])
    assert calls == ["called", "called", "called"]


@pytest.mark.task(1)
def test_an_error_of_a_function_comes_out():
    """The error of a function is not swallowed, kept among the results or put into an ExceptionGroup. The caller gets
    the same object."""
    error = ConnectionError("the server is down")
    with pytest.raises(ConnectionError) as caught:
        called([*giving(1), failing(error), *giving(3)])
    assert caught.value is error


@pytest.mark.task(1)
def test_the_list_of_functions_stays_as_it_is():
    """The list belongs to the caller: nothing may be taken out of it or moved."""
    functions = giving(1, 2, 3)
    before = list(functions)
    called(functions)
    assert functions == before


@pytest.mark.task(2)
def test_the_functions_run_in_other_threads():
    """A function that blocks stops its thread, and with it all that runs there. So none may run in the thread of the
    event loop."""
    functions = [where_it_runs, where_it_runs]
    assert called(functions) == ["in another thread", "in another thread"]


@pytest.mark.task(2)
def test_the_event_loop_goes_on_while_a_function_blocks():
    """While a function blocks, the event loop must still run callbacks and other tasks: call_all awaits the thread and
    does not stand still until it has ended."""

    async def main():
        loop = asyncio.get_running_loop()
        answer = threading.Event()

        def ask_the_loop():
            loop.call_soon_threadsafe(answer.set)
            return waiting_for(answer)()

        return await call_all([ask_the_loop])

    the_loop_answered = run_with_threads(main)
    assert the_loop_answered == [True]


@pytest.mark.task(2)
def test_the_event_loop_rests_while_it_has_nothing_to_do():
    """While the functions work, nobody looks again and again whether they are finished: the loop sleeps until a thread
    wakes it."""

    async def main():
        loop = asyncio.get_running_loop()

        def count_turns():
            before = loop.turns
            for _ in range(10):
                threading.Event().wait(0.001)  # in this thread; the loop can do as it likes meanwhile
                if loop.turns - before > 100:
                    return "the loop is busy"
            return "the loop rests"

        return await call_all([count_turns])

    seen_by_the_function = run_with_threads(main)
    assert seen_by_the_function == ["the loop rests"]


@pytest.mark.task(2)
def test_context_variables_are_visible_in_the_thread():
    """A function sees the context variables with the values that they have where call_all is awaited, as if it were
    called right there. A thread does not have them by itself."""

    async def main():
        PLACE.set("garden")
        await call_all([PLACE.get, PLACE.get])
        PLACE.set("kitchen")
        return await call_all([PLACE.get, PLACE.get])

    places_seen_by_the_functions = run_with_threads(main)
    assert places_seen_by_the_functions == ["kitchen", "kitchen"]


@pytest.mark.task(3)
def test_all_functions_run_at_the_same_time():
    """All functions are running before the first of them has to be finished: three that wait for each other meet."""
    assert called(meeting(3)) == ["met the others", "met the others", "met the others"]


@pytest.mark.task(3)
@pytest.mark.parametrize("finishes_early", ["first", "last"])
def test_the_results_come_in_the_order_of_the_functions(finishes_early):
    """The results stand in the order of the functions, whichever of them finishes early."""

    async def main():
        has_reported = reports_to(asyncio.get_running_loop())

        def function(name):
            if name != finishes_early:
                waiting_for(has_reported)()
            return f"result of the {name}"

        return await call_all([partial(function, "first"), partial(function, "last")])

    results = run_with_threads(main)
    assert results == ["result of the first", "result of the last"]


@pytest.mark.task(3)
def test_an_error_keeps_no_function_from_being_called():
    """All functions are started before anybody looks at a result, so each one is called, also if the first fails."""
    was_called = threading.Event()

    def fails():
        waiting_for(was_called)()
        raise ConnectionError("the server is down")

    with suppress(Exception):
        called([fails, was_called.set])
    assert was_called.is_set()


@pytest.mark.task(3)
def test_it_works_again_in_another_event_loop():
    """Every call uses the event loop in which it runs, and keeps nothing of it for the next call."""
    results = [called(giving(1)), called(giving(2)), called(giving(3))]
    assert results == [[1], [2], [3]]
