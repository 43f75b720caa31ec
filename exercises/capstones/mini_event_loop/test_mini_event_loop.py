"""Does the event loop do what asyncio's does: queue, clock, futures, tasks, gather and cancelling?"""

import asyncio
import sys
from contextlib import suppress

import pytest
from kit import Spinning, rng, run_virtual

from mini_event_loop import (
    Cancelled,
    Deadlock,
    Future,
    InvalidState,
    Loop,
    Task,
    current_loop,
    gather,
    sleep,
)

#: So many lines of mini_event_loop.py may run in one test; an honest loop needs far fewer.
PATIENCE = 50_000


@pytest.fixture(autouse=True)
def not_for_ever():
    """Each test begins with this, by itself: a loop that goes round for ever is stopped, by counting its lines."""
    lines = 0

    def watch(frame, event, _):
        nonlocal lines
        if frame.f_globals.get("__name__") != Loop.__module__:
            return None
        lines += event == "line"
        if lines > PATIENCE:
            lines = 0
            raise Spinning(f"{PATIENCE} lines of your loop have run and the end does not come: it goes round for ever")
        return watch

    before = sys.gettrace()
    sys.settrace(before or watch)
    yield
    sys.settrace(before)


async def on_your_loop(loop, coro):
    return loop.run_until_complete(coro)


def run(coro, loop=None):
    """loop.run_until_complete(coro), on a new loop if none is given. kit looks on: it knows when time.sleep is called,
    and when a coroutine was never awaited."""
    return run_virtual(on_your_loop(loop or Loop(), coro)).value


def now():
    """The time of the loop that is running."""
    return current_loop().now


def create_task(coro):
    return current_loop().create_task(coro)


def create_future():
    return current_loop().create_future()


async def settle():
    """Let all others do what they can do without time passing."""
    for _ in range(9):
        await sleep(0)


async def answer(value):
    """A coroutine that never waits."""
    return value


async def give(value, seconds):
    """Take `seconds`, then return `value`."""
    await sleep(seconds)
    return value


async def fail(error, seconds):
    """Take `seconds`, then fail with `error`."""
    await sleep(seconds)
    raise error


async def noted(name, seconds, log):
    """Note the start and the end, each with the time."""
    log.append((now(), f"{name} starts"))
    await sleep(seconds)
    log.append((now(), f"{name} ends"))
    return name


async def wait_stubbornly(awaitable, log):
    """Note every exception that comes to its await, with the time, and let it through."""
    try:
        return await awaitable
    except BaseException as error:
        log.append((now(), f"sees {type(error).__name__}"))
        raise


async def busy(times, log):
    """Be ready again and again, `times` times."""
    log.append("the busy task starts")
    for _ in range(times):
        await sleep(0)
    log.append("the busy task ends")


class Shutdown(BaseException):
    """Not an Exception."""


# --- The loop


@pytest.mark.task(1)
@pytest.mark.parametrize("value", [42, None, 0, (1, 2)], ids=["42", "None", "zero", "tuple"])
def test_the_result_of_the_coroutine_comes_back(value):
    """run_until_complete() runs the coroutine and returns what it returned, also None and values that count as
    false."""
    assert Loop().run_until_complete(answer(value)) == value


@pytest.mark.task(1)
@pytest.mark.parametrize("kind", [ValueError, RuntimeError, Shutdown])
def test_an_error_comes_out_as_the_same_object(kind):
    """An error that the coroutine raises comes out of run_until_complete(): the same object, not a copy or a
    wrapper."""
    error = kind("raised inside the coroutine")

    async def main():
        raise error

    with pytest.raises(kind) as caught:
        Loop().run_until_complete(main())
    assert caught.value is error


@pytest.mark.task(1)
def test_asyncio_is_not_at_work():
    """The loop is your own: no event loop of asyncio may be running while it does its work."""

    async def main():
        try:
            return asyncio.get_running_loop()
        except RuntimeError:
            return "no loop of asyncio"

    assert Loop().run_until_complete(main()) == "no loop of asyncio"


@pytest.mark.task(1)
def test_sleep_zero_lets_the_others_run():
    """sleep(0) gives control to the loop. Everything that is ready has its turn, then the coroutine goes on."""
    log = []

    async def main():
        current_loop().call_soon(log.append, "the callback")
        log.append("before")
        await sleep(0)
        log.append("after")

    run(main())
    assert log == ["before", "the callback", "after"]


@pytest.mark.task(1)
def test_call_soon_does_not_call_at_once():
    """call_soon() puts a call in the queue and comes back. The call is made later, in a turn of the loop."""
    log = []

    async def main():
        current_loop().call_soon(log.append, "the callback")
        log.append("call_soon has returned")
        await settle()

    run(main())
    assert log == ["call_soon has returned", "the callback"]


@pytest.mark.task(1)
def test_nothing_is_called_before_the_loop_runs():
    """What is scheduled before run_until_complete() waits in the queue until then, and is called first."""
    loop, log = Loop(), []
    loop.call_soon(log.append, "the callback")
    log.append("the loop is started")

    async def main():
        log.append("main")

    run(main(), loop)
    assert log == ["the loop is started", "the callback", "main"]


@pytest.mark.task(1)
def test_a_callback_gets_its_arguments():
    """call_soon(callback, 1, 2) makes the call callback(1, 2)."""
    log = []

    async def main():
        current_loop().call_soon(lambda *args: log.append(args), 1, 2)
        current_loop().call_soon(lambda *args: log.append(args))
        await settle()

    run(main())
    assert log == [(1, 2), ()]


@pytest.mark.task(1)
def test_callbacks_are_called_in_the_order_in_which_they_were_scheduled():
    """The queue is first in, first out, and every call is made once."""
    numbers = rng("first in, first out").sample(range(100), 6)
    log = []

    async def main():
        for name in ["c", "a", "b", *numbers]:
            current_loop().call_soon(log.append, name)
        await settle()

    run(main())
    assert log == ["c", "a", "b", *numbers]


@pytest.mark.task(1)
def test_what_a_callback_schedules_comes_after_what_stands_in_the_queue():
    """A call that is scheduled by a callback goes to the end of the queue, like any other."""
    log = []

    def first():
        log.append("first")
        current_loop().call_soon(log.append, "scheduled by first")

    async def main():
        current_loop().call_soon(first)
        current_loop().call_soon(log.append, "second")
        await settle()

    run(main())
    assert log == ["first", "second", "scheduled by first"]


@pytest.mark.task(1)
def test_tasks_and_callbacks_stand_in_the_same_queue():
    """There are no priorities. A new task stands at the end of the queue, behind the callbacks that were scheduled
    before it, and ahead of those that come after it."""
    log = []

    async def task(name):
        log.append(name)

    async def main():
        current_loop().call_soon(log.append, "callback 1")
        create_task(task("task 2"))
        current_loop().call_soon(log.append, "callback 3")
        create_task(task("task 4"))
        await settle()

    run(main())
    assert log == ["callback 1", "task 2", "callback 3", "task 4"]


@pytest.mark.task(1)
def test_current_loop_is_the_loop_that_runs():
    """Everything that a loop runs finds it with current_loop(): the coroutine, other tasks, and callbacks."""
    loop, other, found = Loop(), Loop(), []

    async def look():
        found.append(current_loop())

    async def main():
        create_task(look())
        current_loop().call_soon(lambda: found.append(current_loop()))
        found.append(current_loop())
        await settle()

    run(main(), loop)
    assert [each is loop for each in found] == [True, True, True]
    run(look(), other)
    assert found[-1] is other


@pytest.mark.task(1)
@pytest.mark.parametrize("end", ["result", "error"])
def test_outside_there_is_no_current_loop(end):
    """When run_until_complete() is over no loop is running, whatever the end was: current_loop() raises
    RuntimeError."""

    async def main():
        if end == "error":
            raise ValueError("raised inside the coroutine")

    with suppress(ValueError):
        run(main())
    with pytest.raises(RuntimeError):
        current_loop()


@pytest.mark.task(1)
def test_it_does_not_wait_for_other_tasks():
    """run_until_complete() is over when its coroutine has ended. It does not wait for tasks that have more to do."""
    log = []

    async def main():
        create_task(busy(20, log))
        await sleep(0)

    run(main())
    assert log == ["the busy task starts"]


@pytest.mark.task(1)
def test_what_is_left_goes_on_in_the_next_run():
    """Tasks that are left when run_until_complete() is over stay in the loop, and go on when it runs again."""
    loop, log = Loop(), []

    async def main():
        create_task(busy(5, log))
        await sleep(0)

    run(main(), loop)
    log.append("the second run")
    run(settle(), loop)
    assert log == ["the busy task starts", "the second run", "the busy task ends"]


@pytest.mark.task(1)
def test_two_loops_have_two_queues():
    """What is scheduled in one loop is not called by another one."""
    one, other, log = Loop(), Loop(), []
    other.call_soon(log.append, "a callback of the other loop")
    run(settle(), one)
    assert log == []
    run(settle(), other)
    assert log == ["a callback of the other loop"]


# --- Time


@pytest.mark.task(2)
def test_the_clock_begins_at_zero():
    """A new loop has the time 0, and as long as nobody waits it stays there."""
    loop = Loop()
    assert loop.now == 0
    run(settle(), loop)
    assert loop.now == 0


@pytest.mark.task(2)
def test_an_hour_passes_without_waiting():
    """The clock is virtual. When nothing is ready, it jumps to the next timer: sleep(3600) moves loop.now by 3600,
    exactly, and nobody waits for an hour."""
    loop = Loop()
    run(sleep(3600), loop)
    assert loop.now == 3600
    run(sleep(0.5), loop)
    assert loop.now == 3600.5


@pytest.mark.task(2)
def test_timers_fire_at_their_time():
    """call_later() counts from the time at which it is called, and the callback finds the clock at its time, not
    earlier and not later."""
    log = []

    def note(name):
        log.append((now(), name))

    async def main():
        current_loop().call_later(7, note, "b")
        current_loop().call_later(2, note, "a")
        await sleep(5)
        current_loop().call_later(4, note, "c")
        await sleep(20)

    run(main())
    assert log == [(2, "a"), (7, "b"), (9, "c")]


@pytest.mark.task(2)
def test_the_earliest_timer_comes_first():
    """Timers fire in the order of their times, in whatever order they were set."""
    log = []
    times = rng("timers").sample(range(1, 100), 8)

    async def main():
        for seconds in [8, 3, 5.5, *times]:
            current_loop().call_later(seconds, log.append, seconds)
        await sleep(200)

    run(main())
    in_order = sorted([8, 3, 5.5, *times])
    assert log == in_order


@pytest.mark.task(2)
@pytest.mark.parametrize("number", [2, 5, 12])
def test_timers_of_the_same_time_fire_in_the_order_in_which_they_were_set(number):
    """If several timers have the same time, the one that was set first fires first. The callbacks themselves are not
    compared: functions have no order."""
    log = []
    callbacks = [lambda name: log.append(name) for _ in range(number)]
    callbacks.sort(key=id, reverse=True)
    names = list(range(number, 0, -1))

    async def main():
        for callback, name in zip(callbacks, names, strict=True):
            current_loop().call_later(3, callback, name)
        await sleep(5)

    run(main())
    assert log == names


@pytest.mark.task(2)
def test_one_callback_may_have_several_timers_of_the_same_time():
    """The same function may be set for the same time again and again, also with arguments that have no order."""
    log = []
    arguments = [("b", None), ("a", None), ("a", 1), ({}, None)]

    def note(*args):
        log.append(args)

    async def main():
        for args in arguments:
            current_loop().call_later(3, note, *args)
        await sleep(5)

    run(main())
    assert log == [("b", None), ("a", None), ("a", 1), ({}, None)]


@pytest.mark.task(2)
def test_timers_set_at_different_times_may_meet():
    """What counts is when a timer is due. Of two that are due at the same time, the one that was set first fires first,
    even if its delay is longer."""
    log = []

    async def main():
        current_loop().call_later(5, log.append, "set at 0")
        await sleep(2)
        current_loop().call_later(3, log.append, "set at 2")
        current_loop().call_later(1, log.append, "due at 3")
        await sleep(9)

    run(main())
    assert log == ["due at 3", "set at 0", "set at 2"]


@pytest.mark.task(2)
def test_call_later_never_calls_at_once():
    """A timer fires in a turn of the loop, also one whose delay is 0."""
    log = []

    async def main():
        current_loop().call_later(0, log.append, "the timer")
        log.append("call_later has returned")
        await sleep(1)

    run(main())
    assert log == ["call_later has returned", "the timer"]


@pytest.mark.task(2)
def test_a_timer_that_is_due_fires_while_tasks_are_ready():
    """The loop looks at the timers in every turn, not only when it has nothing else to do. A timer that is due fires,
    however busy the tasks are."""
    log = []

    async def main():
        create_task(busy(50, log))
        await sleep(0)
        current_loop().call_later(0, log.append, "the timer")
        await sleep(1)

    run(main())
    assert log == ["the busy task starts", "the timer", "the busy task ends"]


@pytest.mark.task(2)
def test_a_callback_that_schedules_itself_does_not_hold_up_the_timers():
    """A turn calls what stands in the queue when it begins; what is added meanwhile waits for the next turn. So the
    timers have their turn, even if a callback schedules itself again and again."""
    log = []

    def again(times):
        if times:
            current_loop().call_soon(again, times - 1)
        else:
            log.append("the callback ends")

    async def main():
        current_loop().call_soon(again, 50)
        current_loop().call_later(0, log.append, "the timer")
        await sleep(1)

    run(main())
    assert log == ["the timer", "the callback ends"]


@pytest.mark.task(2)
def test_no_time_passes_while_something_is_ready():
    """The clock jumps when the queue is empty, and not before: a busy task does all its turns at the same time."""
    log = []

    async def main():
        current_loop().call_later(3, log.append, "the timer")
        await busy(5, log)
        log.append(now())
        await sleep(4)

    run(main())
    assert log == ["the busy task starts", "the busy task ends", 0, "the timer"]


@pytest.mark.task(2)
@pytest.mark.parametrize("seconds", [0, 2])
def test_sleep_returns_its_result(seconds):
    """await sleep(delay, result) gives the result, and None if there is none."""

    async def main():
        return [await sleep(seconds, "rested"), await sleep(seconds, 0), await sleep(seconds)]

    assert run(main()) == ["rested", 0, None]


@pytest.mark.task(2)
def test_only_the_one_who_sleeps_waits():
    """While one task sleeps, the others go on, and each goes on at its own time."""
    log = []

    async def main():
        create_task(noted("a", 3, log))
        create_task(noted("b", 1, log))
        create_task(noted("c", 2, log))
        await sleep(9)

    run(main())
    assert log == [
        (0, "a starts"),
        (0, "b starts"),
        (0, "c starts"),
        (1, "b ends"),
        (2, "c ends"),
        (3, "a ends"),
    ]


@pytest.mark.task(2)
def test_if_nobody_can_go_on_it_is_a_deadlock():
    """If the queue is empty and no timer is left, nothing will ever happen again. run_until_complete() must raise
    Deadlock then: it must not turn for ever, and not return as if all were well."""

    async def main():
        await sleep(1)
        await create_future()

    with pytest.raises(Deadlock):
        run(main())


@pytest.mark.task(2)
def test_tasks_that_wait_for_each_other_are_a_deadlock():
    """Two tasks that wait for each other wait for ever: Deadlock."""
    tasks = []

    async def wait_for(number):
        await tasks[number]

    async def main():
        tasks.extend([create_task(wait_for(1)), create_task(wait_for(0))])
        await tasks[0]

    with pytest.raises(Deadlock):
        run(main())


@pytest.mark.task(2)
def test_as_long_as_a_timer_is_left_it_is_no_deadlock():
    """A timer may still wake somebody. It is a deadlock only when the queue is empty and all timers have fired."""
    loop, log = Loop(), []

    async def main():
        create_task(noted("a job", 5, log))
        await create_future()

    with suppress(Deadlock):
        run(main(), loop)
    assert log == [(0, "a job starts"), (5, "a job ends")]
    assert loop.now == 5


@pytest.mark.task(2)
def test_after_a_deadlock_no_loop_is_running():
    """A deadlock is an end as well: afterwards current_loop() raises RuntimeError."""

    async def main():
        await create_future()

    with pytest.raises(Deadlock):
        run(main())
    with pytest.raises(RuntimeError):
        current_loop()


@pytest.mark.task(2)
def test_timers_that_are_left_fire_in_the_next_run():
    """run_until_complete() does not wait for the timers that are left, nor for those who sleep. They stay in the loop,
    and its clock goes on from where it stopped when it runs again."""
    loop, log = Loop(), []

    async def main():
        create_task(noted("a long job", 5, log))
        current_loop().call_later(3, lambda: log.append((now(), "a timer")))
        await sleep(1)

    run(main(), loop)
    assert loop.now == 1
    log.append("the second run")
    run(sleep(9), loop)
    assert log == [(0, "a long job starts"), "the second run", (3, "a timer"), (5, "a long job ends")]
    assert loop.now == 10


@pytest.mark.task(2)
def test_two_loops_have_two_clocks():
    """Each loop has its own timers and its own clock."""
    one, other, log = Loop(), Loop(), []
    other.call_later(1, log.append, "a timer of the other loop")
    run(sleep(5), one)
    assert [one.now, other.now] == [5, 0]
    assert log == []
    run(sleep(2), other)
    assert log == ["a timer of the other loop"]


# --- Futures


def tells(future):
    """(done(), cancelled())"""
    return future.done(), future.cancelled()


@pytest.mark.task(3)
def test_a_future_tells_its_state():
    """A future is pending at first. With a result or an exception it is done; after cancel() it is done and
    cancelled."""

    async def main():
        pending, finished, failed, cancelled = [create_future() for _ in range(4)]
        finished.set_result(42)
        failed.set_exception(ValueError("the exception"))
        cancelled.cancel()
        return [tells(pending), tells(finished), tells(failed), tells(cancelled)]

    assert run(main()) == [(False, False), (True, False), (True, False), (True, True)]


@pytest.mark.task(3)
def test_a_future_gives_its_result():
    """result() gives what set_result() got, also None or an exception object; exception() is None then."""
    error = ValueError("a value")

    async def main():
        futures = [create_future() for _ in range(3)]
        for future, value in zip(futures, [42, None, error], strict=True):
            future.set_result(value)
        return [future.result() for future in futures], [future.exception() for future in futures]

    results, exceptions = run(main())
    assert results == [42, None, error]
    assert exceptions == [None, None, None]


@pytest.mark.task(3)
def test_a_future_gives_its_exception():
    """exception() returns the very object that set_exception() got, and result() raises it."""
    error = ValueError("the exception")

    async def main():
        future = create_future()
        future.set_exception(error)
        try:
            return future.exception(), future.result()
        except ValueError as raised:
            return future.exception(), raised

    returned, raised = run(main())
    assert returned is error
    assert raised is error


@pytest.mark.task(3)
@pytest.mark.parametrize("question", ["result", "exception"])
def test_a_pending_future_has_no_answer(question):
    """As long as the future is pending, result() and exception() raise InvalidState."""

    async def main():
        ask = getattr(create_future(), question)
        ask()

    with pytest.raises(InvalidState):
        run(main())


@pytest.mark.task(3)
@pytest.mark.parametrize("question", ["result", "exception"])
def test_a_cancelled_future_has_no_answer(question):
    """result() and exception() of a cancelled future raise Cancelled."""

    async def main():
        future = create_future()
        future.cancel()
        ask = getattr(future, question)
        ask()

    with pytest.raises(Cancelled):
        run(main())


@pytest.mark.task(3)
@pytest.mark.parametrize("first", ["result", "cancel"])
@pytest.mark.parametrize("second", ["result", "exception"])
def test_a_future_is_filled_once(first, second):
    """set_result() and set_exception() raise InvalidState if the future is done already, also if it was cancelled."""

    async def main():
        future = create_future()
        if first == "result":
            future.set_result("the first one")
        else:
            future.cancel()
        if second == "result":
            future.set_result("the second one")
        else:
            future.set_exception(ValueError("the second one"))

    with pytest.raises(InvalidState):
        run(main())


@pytest.mark.task(3)
def test_cancel_says_whether_it_was_in_time():
    """cancel() of a future returns True if it was pending. Otherwise it returns False, and the future stays as it
    is."""

    async def main():
        pending, finished = create_future(), create_future()
        finished.set_result(42)
        return [pending.cancel(), pending.cancel(), finished.cancel(), finished.result()]

    assert run(main()) == [True, False, False, 42]


@pytest.mark.task(3)
@pytest.mark.parametrize("way", ["result", "exception", "cancel"])
def test_a_done_callback_is_scheduled_and_not_called(way):
    """When the future is done, in whatever way, its callbacks go to the queue. They are called in a later turn of the
    loop, and never inside set_result(), set_exception() or cancel()."""
    log = []

    async def main():
        future = create_future()
        future.add_done_callback(lambda future: log.append("the callback"))
        match way:
            case "result":
                future.set_result(42)
            case "exception":
                future.set_exception(ValueError("the exception"))
            case "cancel":
                future.cancel()
        log.append("the future is done")
        await settle()

    run(main())
    assert log == ["the future is done", "the callback"]


@pytest.mark.task(3)
def test_done_callbacks_get_the_future_in_the_order_in_which_they_were_added():
    """Each callback is called once, with the future as its argument, the first one first."""
    log = []

    async def main():
        future = create_future()
        for name in ["a", "b", "c"]:
            future.add_done_callback(lambda done, name=name: log.append((name, done is future, done.result())))
        await settle()
        future.set_result(42)
        await settle()

    run(main())
    assert log == [("a", True, 42), ("b", True, 42), ("c", True, 42)]


@pytest.mark.task(3)
def test_a_late_done_callback_is_scheduled_as_well():
    """A callback that is added when the future is done goes to the queue at once. It is not forgotten, and it is not
    called on the spot."""
    log = []

    async def main():
        future = create_future()
        future.add_done_callback(lambda future: log.append("the early one"))
        future.set_result(42)
        await settle()
        future.add_done_callback(lambda future: log.append("the late one"))
        log.append("it has been added")
        await settle()

    run(main())
    assert log == ["the early one", "it has been added", "the late one"]


@pytest.mark.task(3)
def test_await_gives_the_result_when_it_is_there():
    """A task that awaits a pending future goes on when it is done, with its result."""
    number = rng("result of a future").randrange(1000, 10000)

    async def main():
        first, second = create_future(), create_future()
        current_loop().call_later(3, first.set_result, "ready")
        current_loop().call_soon(second.set_result, number)
        return [await first, now(), await second]

    assert run(main()) == ["ready", 3, number]


@pytest.mark.task(3)
def test_await_raises_what_the_future_has():
    """await raises the exception of the future, the same object, and Cancelled if the future was cancelled."""
    error = ValueError("the exception")
    log, caught = [], []

    async def main():
        failing, cancelled = create_future(), create_future()
        current_loop().call_later(3, failing.set_exception, error)
        current_loop().call_later(4, cancelled.cancel)
        for future in [failing, cancelled]:
            try:
                await wait_stubbornly(future, log)
            except BaseException as raised:
                caught.append(raised)

    run(main())
    assert log == [(3, "sees ValueError"), (4, "sees Cancelled")]
    assert caught[0] is error


@pytest.mark.task(3)
def test_await_on_a_finished_future_goes_straight_on():
    """await gives control to the loop only if there is something to wait for. If the future is done, the coroutine goes
    on at once, before anything that stands in the queue."""
    log = []

    async def main():
        future = create_future()
        future.set_result("the result")
        current_loop().call_soon(log.append, "the callback")
        log.append(await future)
        log.append("after the await")
        await settle()

    run(main())
    assert log == ["the result", "after the await", "the callback"]


@pytest.mark.task(3)
def test_a_future_has_several_waiters():
    """Any number of tasks may await the same future. All of them get the result, in the order in which they came; those
    who wait for another future stay where they are."""
    log = []

    async def wait(name, future):
        log.append((name, await future))

    async def main():
        shared, other = create_future(), create_future()
        for name, future in [("c", shared), ("x", other), ("a", shared), ("b", shared)]:
            create_task(wait(name, future))
        await settle()
        shared.set_result(42)
        await settle()

    run(main())
    assert log == [("c", 42), ("a", 42), ("b", 42)]


# --- Tasks


@pytest.mark.task(4)
def test_create_task_starts_later():
    """create_task() only schedules the first step. Nothing of the coroutine runs before the one who made the task
    waits."""
    log = []

    async def job():
        log.append("the task starts")

    async def main():
        create_task(job())
        log.append("create_task has returned")
        await settle()

    run(main())
    assert log == ["create_task has returned", "the task starts"]


@pytest.mark.task(4)
def test_a_task_is_a_future():
    """create_task() returns a Task, which is a Future: pending at first, then done, with what the coroutine
    returned."""

    async def main():
        task = create_task(answer(42))
        is_pending = not task.done()
        await settle()
        return [isinstance(task, Task), isinstance(task, Future), is_pending, tells(task), task.result()]

    assert run(main()) == [True, True, True, (True, False), 42]


@pytest.mark.task(4)
def test_awaiting_a_coroutine_schedules_nothing():
    """await on a coroutine calls straight on, like a function call: nothing is registered with the loop, and it does
    not get control. Only who awaits something that is not done yet gives it back."""
    log = []

    async def inner():
        log.append("inner")
        return "the result of inner"

    async def outer():
        return await inner()

    async def main():
        current_loop().call_soon(log.append, "the callback")
        log.append(await outer())
        log.append("after the await")
        await settle()

    run(main())
    assert log == ["inner", "the result of inner", "after the await", "the callback"]


@pytest.mark.task(4)
def test_two_tasks_take_turns():
    """Every task has its own place in its own coroutine. At each sleep(0) the other one goes on."""
    log = []

    async def count(name):
        for step in (1, 2, 3):
            log.append(f"{name}{step}")
            await sleep(0)

    async def main():
        create_task(count("a"))
        create_task(count("b"))
        await settle()

    run(main())
    assert log == ["a1", "b1", "a2", "b2", "a3", "b3"]


@pytest.mark.task(4)
def test_await_on_a_task_gives_its_result():
    """When the task that is awaited ends, it is the one who awaits that goes on, with the result. It does not matter how
    many wait for the task."""
    log = []

    async def wait(name, task):
        log.append((name, await task, now()))

    async def main():
        task = create_task(give("tea", 2))
        create_task(wait("a", task))
        create_task(wait("b", task))
        log.append(("main", await task, now()))
        await settle()

    run(main())
    assert sorted(log) == [("a", "tea", 2), ("b", "tea", 2), ("main", "tea", 2)]


@pytest.mark.task(4)
def test_await_on_a_finished_task_goes_straight_on():
    """A task that is done can still be awaited, as often as you like. The result is there, and nobody is suspended."""
    log = []

    async def main():
        task = create_task(answer("tea"))
        await settle()
        current_loop().call_soon(log.append, "the callback")
        log.append(await task)
        log.append(await task)
        await settle()

    run(main())
    assert log == ["tea", "tea", "the callback"]


@pytest.mark.task(4)
@pytest.mark.parametrize("kind", [ValueError, RuntimeError])
def test_an_error_reaches_everyone_who_awaits_the_task(kind):
    """An error in a task comes out where the task is awaited: the same object, at each of those places. exception()
    gives it, too."""
    error, caught = kind("raised inside the task"), []

    async def wait(task):
        try:
            await task
        except kind as raised:
            caught.append(raised)

    async def main():
        task = create_task(fail(error, 1))
        create_task(wait(task))
        await wait(task)
        await settle()
        caught.append(task.exception())

    run(main())
    assert [each is error for each in caught] == [True, True, True]


@pytest.mark.task(4)
def test_an_error_in_a_task_does_not_stop_the_loop():
    """The error stays in its task until somebody asks. The loop and the other tasks go on."""
    log = []

    async def main():
        create_task(fail(ValueError("nobody asks for it"), 1))
        create_task(noted("another task", 2, log))
        await sleep(3)
        return "main has ended"

    assert run(main()) == "main has ended"
    assert log == [(0, "another task starts"), (2, "another task ends")]


@pytest.mark.task(4)
def test_a_task_that_is_woken_has_no_priority():
    """A task that has waited long goes to the end of the queue, too, when it can go on: what was scheduled before it
    comes first."""
    log = []

    async def wait(future):
        await future
        log.append("the task that was woken")

    async def main():
        future = create_future()
        create_task(wait(future))
        await settle()
        current_loop().call_soon(log.append, "callback 1")
        current_loop().call_soon(log.append, "callback 2")
        future.set_result(None)
        await settle()

    run(main())
    assert log == ["callback 1", "callback 2", "the task that was woken"]


# --- gather


@pytest.mark.task(5)
def test_gather_gives_the_results_in_the_order_of_the_arguments():
    """The list holds what each argument gave, at the place of that argument. Who ends first does not matter."""

    async def main():
        return await gather(give("slow", 3), give("fast", 1), give(None, 2))

    assert run(main()) == ["slow", "fast", None]
    numbers = rng("gather").sample(range(1, 100), 6)
    results = run(gather(*[give(number, number) for number in numbers]))
    assert results == numbers


@pytest.mark.task(5)
def test_gather_takes_as_long_as_the_longest():
    """All of them run at the same time: they start at once, the first argument first, and it is over when the longest
    has ended."""
    log = []

    async def main():
        await gather(noted("a", 2, log), noted("b", 5, log), noted("c", 1, log))
        return now()

    assert run(main()) == 5
    assert log[:3] == [(0, "a starts"), (0, "b starts"), (0, "c starts")]


@pytest.mark.task(5)
def test_gather_without_arguments_gives_an_empty_list():
    """Nothing to wait for: an empty list comes back, and no time passes."""

    async def main():
        return await gather(), now()

    assert run(main()) == ([], 0)


@pytest.mark.task(5)
def test_gather_accepts_tasks_and_futures():
    """An argument may be a coroutine, a task or a future; some of them may be done already."""

    async def main():
        over, later, task = create_future(), create_future(), create_task(give("a task", 2))
        over.set_result("a finished future")
        current_loop().call_later(1, later.set_result, "a future")
        ended = create_task(answer("a finished task"))
        await settle()
        return await gather(later, task, give("a coroutine", 1), over, ended)

    assert run(main()) == ["a future", "a task", "a coroutine", "a finished future", "a finished task"]


@pytest.mark.task(5)
def test_one_gather_can_hold_another():
    """gather(...) is awaited like any coroutine, so it can be an argument itself. Every call has its own results."""

    async def main():
        return await gather(gather(give("a", 2), give("b", 1)), give("c", 3), gather(give("d", 1)))

    assert run(main()) == [["a", "b"], "c", ["d"]]


@pytest.mark.task(5)
def test_gather_raises_the_error_of_a_job():
    """If one of them fails, its error comes out: the same object."""
    error = ConnectionError("the server is down")
    with pytest.raises(ConnectionError) as caught:
        run(gather(give("a", 1), fail(error, 2)))
    assert caught.value is error


@pytest.mark.task(5)
def test_an_error_comes_out_of_gather_at_its_own_time():
    """gather waits for all of them at once, and not for one after the other. An error comes out when it happens, even if
    it is the last argument that fails first."""

    async def main():
        with suppress(ConnectionError):
            await gather(give("slow", 9), give("medium", 5), fail(ConnectionError("the server is down"), 1))
        return now()

    assert run(main()) == 1


@pytest.mark.task(5)
def test_an_error_may_happen_at_the_time_of_a_result():
    """If one ends with a result and another one fails at the same time, gather raises the error, whichever stands
    first."""
    error = ConnectionError("the server is down")

    async def main(*jobs):
        try:
            return await gather(*jobs)
        except ConnectionError as raised:
            return f"raised {raised}"

    assert run(main(give("a", 1), fail(error, 1))) == "raised the server is down"
    assert run(main(fail(error, 1), give("a", 1))) == "raised the server is down"


@pytest.mark.task(5)
def test_the_first_error_wins():
    """If several fail, gather raises the one that happens first. What happens later does not disturb anybody."""
    log = []

    async def main():
        try:
            await gather(fail(ValueError("late"), 2), fail(KeyError("early"), 1), give("a", 3))
        except (ValueError, KeyError) as error:
            log.append((now(), type(error).__name__))
        await sleep(9)
        return "main has ended"

    assert run(main()) == "main has ended"
    assert log == [(1, "KeyError")]


@pytest.mark.task(5)
def test_after_an_error_the_others_go_on():
    """The error of one is no reason to stop the others: each goes on to its own end."""
    log = []

    async def main():
        with suppress(ConnectionError):
            await gather(noted("a", 3, log), fail(ConnectionError("the server is down"), 1), noted("b", 2, log))
        log.append((now(), "the error"))
        await sleep(9)

    run(main())
    assert log == [(0, "a starts"), (0, "b starts"), (1, "the error"), (2, "b ends"), (3, "a ends")]


@pytest.mark.task(5)
def test_a_cancelled_argument_counts_as_an_error():
    """If one of them is cancelled by somebody else, Cancelled comes out of gather, at that time, and the others go
    on."""
    log = []

    async def main():
        task = create_task(sleep(9))
        current_loop().call_later(1, task.cancel)
        with suppress(Cancelled):
            await wait_stubbornly(gather(noted("a", 3, log), task), log)
        await sleep(9)

    run(main())
    assert log == [(0, "a starts"), (1, "sees Cancelled"), (3, "a ends")]


# --- Cancelling


@pytest.mark.task(6)
def test_cancelled_arrives_at_the_await():
    """The await at which the task stands raises Cancelled, and at once: the sleep is not slept to its end. cancel() itself
    runs nothing of the coroutine."""
    log = []

    async def main():
        task = create_task(wait_stubbornly(sleep(9), log))
        await sleep(2)
        task.cancel()
        log.append((now(), "cancel has returned"))
        await settle()

    run(main())
    assert log == [(2, "cancel has returned"), (2, "sees Cancelled")]


@pytest.mark.task(6)
def test_a_task_that_lets_cancelled_out_is_cancelled():
    """If Cancelled comes out of the coroutine, the task is cancelled: cancelled() is True, and who awaits it sees
    Cancelled."""
    log = []

    async def main():
        task = create_task(sleep(9))
        await sleep(2)
        task.cancel()
        with suppress(Cancelled):
            await wait_stubbornly(task, log)
        return tells(task)

    assert run(main()) == (True, True)
    assert log == [(2, "sees Cancelled")]


@pytest.mark.task(6)
def test_a_cancelled_task_may_clean_up():
    """The finally blocks of the coroutine run, and they may wait. The task is done when the coroutine has ended."""
    log = []

    async def careful():
        try:
            await sleep(9)
        finally:
            log.append((now(), "cleans up"))
            await sleep(1)
            log.append((now(), "has cleaned up"))

    async def main():
        task = create_task(careful())
        await sleep(2)
        task.cancel()
        await settle()
        log.append((now(), task.done()))
        await sleep(5)
        log.append((now(), task.cancelled()))

    run(main())
    assert log == [(2, "cleans up"), (2, False), (3, "has cleaned up"), (7, True)]


@pytest.mark.task(6)
def test_a_task_may_refuse():
    """cancel() only asks. A coroutine that catches Cancelled and returns has a result, like any other: the task is not
    cancelled."""

    async def refuse():
        try:
            await sleep(9)
        except Cancelled:
            return "refused"

    async def main():
        task = create_task(refuse())
        await sleep(2)
        task.cancel()
        return await task, tells(task), now()

    assert run(main()) == ("refused", (True, False), 2)


@pytest.mark.task(6)
def test_an_error_while_cleaning_up_is_the_exception():
    """If the coroutine answers Cancelled with another error, that is the exception of the task."""
    error = OSError("the disk is full")

    async def fail_to_clean_up():
        try:
            await sleep(9)
        finally:
            raise error

    async def main():
        task = create_task(fail_to_clean_up())
        await sleep(2)
        task.cancel()
        await settle()
        return task.cancelled(), task.exception()

    was_cancelled, exception = run(main())
    assert was_cancelled is False
    assert exception is error


@pytest.mark.task(6)
@pytest.mark.parametrize("seconds", [0, 9])
def test_cancelled_arrives_once(seconds):
    """One cancel() raises Cancelled once. A coroutine that catches it may wait again, and is not disturbed."""
    log = []

    async def wait_again():
        with suppress(Cancelled):
            await wait_stubbornly(sleep(seconds), log)
        await sleep(0)
        await sleep(20)
        return now()

    async def main():
        task = create_task(wait_again())
        await sleep(0)
        task.cancel()
        return await task

    assert run(main()) == 20
    assert log == [(0, "sees Cancelled")]


@pytest.mark.task(6)
def test_a_task_that_has_not_begun_never_begins():
    """A task can be cancelled before its first step. Then nothing of its coroutine runs, and it ends as a cancelled
    one."""
    log = []

    async def job():
        log.append("the task starts")
        await sleep(0)

    async def main():
        task = create_task(job())
        task.cancel()
        await settle()
        return tells(task)

    assert Loop().run_until_complete(main()) == (True, True)
    assert log == []


@pytest.mark.task(6)
def test_a_task_can_be_cancelled_when_its_future_is_done():
    """Between the end of the future and the next step there is a moment in which nothing is left to wait for. A task
    that is cancelled then sees Cancelled at its await all the same."""
    log = []

    async def main():
        future = create_future()
        task = create_task(wait_stubbornly(future, log))
        await settle()
        future.set_result("too late")
        task.cancel()
        await settle()
        return tells(task), future.result()

    assert run(main()) == ((True, True), "too late")
    assert log == [(0, "sees Cancelled")]


@pytest.mark.task(6)
def test_cancel_says_whether_there_is_something_to_cancel():
    """cancel() of a task returns True as long as the task is not done. Afterwards it returns False, and changes
    nothing."""

    async def main():
        done, waiting = create_task(answer("done")), create_task(sleep(9))
        await settle()
        answers = [done.cancel(), waiting.cancel()]
        await settle()
        return [*answers, waiting.cancel(), done.result()]

    assert run(main()) == [False, True, False, "done"]


@pytest.mark.task(6)
def test_the_timer_of_a_cancelled_sleep_disturbs_nobody():
    """When the sleep of a cancelled task would have been over, nothing happens any more: no error, and nobody is
    woken."""
    log = []

    async def sleep_twice():
        with suppress(Cancelled):
            await wait_stubbornly(sleep(5), log)
        await sleep(20)
        log.append((now(), "has slept"))

    async def main():
        task = create_task(sleep_twice())
        await sleep(1)
        task.cancel()
        await sleep(30)
        return "main has ended"

    assert run(main()) == "main has ended"
    assert log == [(1, "sees Cancelled"), (21, "has slept")]


@pytest.mark.task(6)
def test_cancelling_a_task_cancels_what_it_awaits():
    """Cancelling goes to the end of the chain: the task or the future that is awaited is cancelled, and Cancelled comes
    back from the inside out."""
    log = []

    async def wait(name, awaitable):
        try:
            await awaitable
        finally:
            log.append((now(), name))

    async def main():
        future = create_future()
        inner = create_task(wait("inner", future))
        outer = create_task(wait("outer", inner))
        await sleep(1)
        outer.cancel()
        await settle()
        return [future.cancelled(), inner.cancelled(), outer.cancelled()]

    assert run(main()) == [True, True, True]
    assert log == [(1, "inner"), (1, "outer")]


@pytest.mark.task(6)
def test_cancelling_a_gather_cancels_all_of_them():
    """When the task that waits in gather is cancelled, nobody wants the results any more. All that are not done see
    Cancelled, and so does the one who waits."""
    logs = {"a": [], "b": [], "the one who waits": []}

    async def main():
        task = create_task(sleep(9))
        jobs = [wait_stubbornly(sleep(7), logs["a"]), wait_stubbornly(task, logs["b"]), answer("done")]
        waiting = create_task(wait_stubbornly(gather(*jobs), logs["the one who waits"]))
        await sleep(2)
        waiting.cancel()
        await settle()
        return waiting.cancelled(), task.cancelled()

    assert run(main()) == (True, True)
    assert logs == {
        "a": [(2, "sees Cancelled")],
        "b": [(2, "sees Cancelled")],
        "the one who waits": [(2, "sees Cancelled")],
    }


@pytest.mark.task(6)
def test_a_cancelled_gather_has_no_results():
    """The jobs of a cancelled gather may refuse and return something. Cancelled comes out of gather all the same."""

    async def refuse(result):
        try:
            await sleep(9)
        except Cancelled:
            return result

    async def main():
        waiting = create_task(gather(refuse("a"), refuse("b")))
        await sleep(2)
        waiting.cancel()
        await settle()
        return waiting.cancelled(), now()

    assert run(main()) == (True, 2)
