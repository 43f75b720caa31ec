"""Does Task drive a coroutine: step by step, never too early, and to whatever end it comes?"""

import types
from itertools import starmap

import pytest
from kit import Spinning, failing, rng, take

from mini_task import Cancelled, Future, InvalidState, Task


class Loop:
    """As much of an event loop as a task needs: what is scheduled stands in `ready` until a turn runs it."""

    def __init__(self):
        self.ready = []

    def call_soon(self, callback, *args):
        self.ready.append((callback, args))

    def turn(self):
        """Run all that is scheduled now; what is scheduled meanwhile has to wait for the next turn."""
        scheduled, self.ready = self.ready, []
        for callback, args in scheduled:
            take(starmap(callback, [args]))  # called in kit, so that an error shows the line of the test

    def run(self):
        """Turn until nothing is scheduled any more."""
        for _ in range(100):
            if not self.ready:
                return
            self.turn()
        too_much("100 turns of the loop, and there is still something scheduled: a task never stops asking for steps")


def too_much(text):
    """Raise Spinning, and let kit do it: then the learner is shown the line of the test, and not one in here."""
    next(failing([], Spinning(text)))


class Counting(Future):
    """A future that counts the callbacks that are added to it."""

    added = 0

    def add_done_callback(self, callback):
        self.added += 1
        super().add_done_callback(callback)


@types.coroutine
def pause():
    """Awaiting this is a bare yield: it waits for nothing, and only lets others have their turn."""
    yield


async def give(value):
    return value


async def fail(error):
    raise error


async def wait_for(future, log):
    """Log when it begins to wait, and with what it goes on."""
    log.append("waits")
    value = await future
    log.append(f"goes on with {value}")
    return value


async def wait_stubbornly(future, log):
    """Log every exception that comes to its await, and let it through."""
    try:
        return await future
    except BaseException as error:
        log.append(f"sees {type(error).__name__}")
        raise


# --- The first step


@pytest.mark.task(1)
def test_making_a_task_runs_nothing():
    """The coroutine begins when the event loop runs the first step. Nothing of it runs while the task is made."""
    loop, log = Loop(), []
    Task(wait_for(Future(loop.call_soon), log), loop.call_soon)
    log.append("the task is made")
    loop.turn()
    assert log == ["the task is made", "waits"]


@pytest.mark.task(1)
def test_making_a_task_schedules_one_step():
    """A new task hands exactly one callback to call_soon: its first step."""
    loop = Loop()
    Task(give("done"), loop.call_soon)
    scheduled = len(loop.ready)
    loop.run()
    assert scheduled == 1


@pytest.mark.task(1)
def test_a_task_is_a_future():
    """A task is a Future, and pending at first: done() is False."""
    loop = Loop()
    task = Task(give("done"), loop.call_soon)
    is_done = task.done()
    loop.run()
    assert isinstance(task, Future)
    assert is_done is False


@pytest.mark.task(1)
def test_a_task_that_is_not_done_has_no_result():
    """As with every future, result() raises InvalidState before the end: at the beginning, and while the coroutine
    waits."""
    loop, log = Loop(), []
    task = Task(wait_for(Future(loop.call_soon), log), loop.call_soon)
    with pytest.raises(InvalidState):
        task.result()
    loop.turn()
    with pytest.raises(InvalidState):
        task.result()


# --- The end


@pytest.mark.task(2)
def test_what_the_coroutine_returns_is_the_result():
    """The task finishes with what the coroutine returned. A coroutine ends with a StopIteration, which is no error: the
    value in it is the result."""
    loop = Loop()
    number = rng("result").randrange(1000, 10000)
    task, other = Task(give("done"), loop.call_soon), Task(give(number), loop.call_soon)
    loop.run()
    assert task.result() == "done"
    assert other.result() == number
    assert task.state == "FINISHED"


@pytest.mark.task(2)
@pytest.mark.parametrize("value", [None, 0, "", (1, 2)], ids=["None", "zero", "empty", "tuple"])
def test_every_value_can_be_a_result(value):
    """Whatever the coroutine returns is the result, also None, a value that counts as false, or a tuple."""
    loop = Loop()
    task = Task(give(value), loop.call_soon)
    loop.run()
    assert task.result() == value


@pytest.mark.task(2)
def test_an_exception_that_is_returned_is_a_result():
    """An exception is an error when it is raised. One that the coroutine returns is a value like any other."""
    loop, value = Loop(), ValueError("returned, not raised")
    task = Task(give(value), loop.call_soon)
    loop.run()
    assert task.exception() is None
    assert task.result() is value


@pytest.mark.task(2)
@pytest.mark.parametrize("kind", [ValueError, RuntimeError, KeyError])
def test_an_error_becomes_the_exception_of_the_task(kind):
    """An error that the coroutine raises does not come out into the event loop. The task keeps it: the same object,
    not a copy or a wrapper."""
    loop, error = Loop(), kind("raised inside the coroutine")
    task = Task(fail(error), loop.call_soon)
    loop.run()
    assert task.exception() is error
    assert task.state == "FINISHED"


@pytest.mark.task(2)
def test_at_its_end_it_calls_its_callbacks():
    """Callbacks that were added to the task are scheduled at its end, as with every future, each with the task as its
    argument."""
    loop, called_with = Loop(), []
    task = Task(give("done"), loop.call_soon)
    task.add_done_callback(called_with.append)
    loop.run()
    task.add_done_callback(called_with.append)
    loop.run()
    assert [each is task for each in called_with] == [True, True]


@pytest.mark.task(2)
def test_after_its_end_nothing_is_scheduled():
    """The last step is the last: a coroutine that has ended is not touched again."""
    loop = Loop()
    task = Task(give("done"), loop.call_soon)
    loop.turn()
    left = len(loop.ready)
    assert task.result() == "done"
    assert left == 0


# --- Waiting


@pytest.mark.task(3)
def test_it_is_not_resumed_while_the_future_is_pending():
    """A future that comes out of the coroutine means: go on when this is done. Until then the coroutine stands at its
    await, and nothing arrives there."""
    loop, log = Loop(), []
    future = Future(loop.call_soon)

    async def wait():
        log.append("waits")
        try:
            await future
        finally:
            log.append("is resumed")

    task = Task(wait(), loop.call_soon)
    for _ in range(3):
        loop.turn()
    assert log == ["waits"]
    assert task.done() is False


@pytest.mark.task(3)
def test_while_it_waits_nothing_is_scheduled():
    """A task that waits costs nothing. It does not ask again and again whether the future is done: the future will tell
    it."""
    loop, log = Loop(), []
    Task(wait_for(Future(loop.call_soon), log), loop.call_soon)
    for _ in range(3):
        loop.turn()
    scheduled = len(loop.ready)
    assert scheduled == 0


@pytest.mark.task(3)
def test_it_goes_on_with_the_result_of_the_future():
    """When the future is done, the coroutine goes on from its await, and the await gives the result of the future."""
    loop, log = Loop(), []
    number = rng("goes on").randrange(1000, 10000)
    future = Future(loop.call_soon)
    task = Task(wait_for(future, log), loop.call_soon)
    loop.turn()
    future.set_result(number)
    loop.run()
    assert task.result() == number


@pytest.mark.task(3)
def test_set_result_does_not_resume_it_at_once():
    """set_result() only schedules what comes next. The coroutine goes on in a later step, run by the event loop, and
    never inside the call of set_result()."""
    loop, log = Loop(), []
    future = Future(loop.call_soon)
    Task(wait_for(future, log), loop.call_soon)
    loop.turn()
    future.set_result("tea")
    log.append("set_result has returned")
    loop.run()
    assert log == ["waits", "set_result has returned", "goes on with tea"]


@pytest.mark.task(3)
def test_the_future_gets_one_callback():
    """The task adds exactly one callback to the future that the coroutine awaits."""
    loop, log = Loop(), []
    future = Counting(loop.call_soon)
    task = Task(wait_for(future, log), loop.call_soon)
    loop.turn()
    loop.turn()
    assert future.added == 1
    future.set_result("tea")
    loop.run()
    assert future.added == 1
    assert task.result() == "tea"


@pytest.mark.task(3)
def test_it_waits_for_one_future_after_the_other():
    """The coroutine may await as many futures as it likes, one after the other, also one that is done already."""
    loop, log = Loop(), []
    futures = [Future(loop.call_soon) for _ in range(3)]

    async def wait_for_all():
        for future in futures:
            log.append(await future)
        return "all"

    task = Task(wait_for_all(), loop.call_soon)
    loop.run()
    futures[0].set_result("first")
    loop.run()
    futures[2].set_result("third")
    loop.run()
    assert log == ["first"]
    futures[1].set_result("second")
    loop.run()
    assert log == ["first", "second", "third"]
    assert task.result() == "all"


@pytest.mark.task(3)
def test_the_error_of_the_future_arrives_at_the_await():
    """If the future finishes with an error, the await raises it: the same object. The coroutine may catch it and go
    on."""
    loop, caught = Loop(), []
    error = ConnectionError("the line is dead")
    future = Future(loop.call_soon)

    async def carry_on():
        try:
            await future
        except ConnectionError as arrived:
            caught.append(arrived)
        return "carried on"

    task = Task(carry_on(), loop.call_soon)
    loop.run()
    future.set_exception(error)
    loop.run()
    assert [arrived is error for arrived in caught] == [True]
    assert task.result() == "carried on"


@pytest.mark.task(3)
def test_after_a_bare_yield_the_next_step_is_scheduled_at_once():
    """A None that comes out of the coroutine means that it waits for nothing: the task schedules the next step right
    away. It does not run it right away."""
    loop, log = Loop(), []

    async def pause_once():
        log.append("before")
        await pause()
        log.append("after")

    Task(pause_once(), loop.call_soon)
    loop.turn()
    scheduled = len(loop.ready)
    assert log == ["before"]
    assert scheduled == 1
    loop.turn()
    assert log == ["before", "after"]


@pytest.mark.task(3)
def test_two_tasks_take_turns():
    """Every task has its own coroutine and its own place in it. While one pauses, the other one has a step."""
    loop, log = Loop(), []

    async def count(name):
        for step in (1, 2, 3):
            log.append(f"{name}{step}")
            await pause()
        return name

    a, b = Task(count("a"), loop.call_soon), Task(count("b"), loop.call_soon)
    loop.run()
    assert log == ["a1", "b1", "a2", "b2", "a3", "b3"]
    assert [a.result(), b.result()] == ["a", "b"]


@pytest.mark.task(3)
def test_every_task_that_waits_is_woken():
    """Several tasks may wait for the same future. When it is done, all of them go on, the first one first; a task that
    waits for another future stays where it is."""
    loop, log = Loop(), []
    shared, other = Future(loop.call_soon), Future(loop.call_soon)

    async def wait(name, future):
        await future
        log.append(name)

    for name, future in [("a", shared), ("b", other), ("c", shared)]:
        Task(wait(name, future), loop.call_soon)
    loop.run()
    shared.set_result(None)
    loop.run()
    assert log == ["a", "c"]


# --- Cancelling


@pytest.mark.task(4)
def test_cancel_cancels_what_is_awaited():
    """cancel() of a task that waits cancels the future that it waits for."""
    loop, log = Loop(), []
    future = Future(loop.call_soon)
    task = Task(wait_stubbornly(future, log), loop.call_soon)
    loop.run()
    task.cancel()
    assert future.cancelled() is True


@pytest.mark.task(4)
def test_the_coroutine_sees_cancelled_at_its_await():
    """The await at which the coroutine stands raises Cancelled, in the next step. If nobody catches it, the task is
    cancelled in the end: cancelled() is True, and result() raises Cancelled."""
    loop, log = Loop(), []
    task = Task(wait_stubbornly(Future(loop.call_soon), log), loop.call_soon)
    loop.run()
    task.cancel()
    loop.run()
    assert log == ["sees Cancelled"]
    assert task.cancelled() is True
    with pytest.raises(Cancelled):
        task.result()


@pytest.mark.task(4)
def test_cancel_only_asks():
    """cancel() itself runs nothing of the coroutine: Cancelled arrives with a later step. The task is done when the
    coroutine has ended, and it may take its time to clean up."""
    loop, log = Loop(), []

    async def clean_up():
        try:
            await Future(loop.call_soon)
        finally:
            log.append("cleans up")
            await pause()
            log.append("has cleaned up")

    task = Task(clean_up(), loop.call_soon)
    loop.run()
    task.cancel()
    log.append("cancel has returned")
    assert task.done() is False
    loop.run()
    assert log == ["cancel has returned", "cleans up", "has cleaned up"]
    assert task.cancelled() is True


@pytest.mark.task(4)
def test_a_coroutine_may_survive():
    """A coroutine that catches Cancelled and returns has not been cancelled. The task has a result like any other."""
    loop = Loop()

    async def survive():
        try:
            await Future(loop.call_soon)
        except Cancelled:
            return "survived"

    task = Task(survive(), loop.call_soon)
    loop.run()
    task.cancel()
    loop.run()
    assert task.cancelled() is False
    assert task.result() == "survived"


@pytest.mark.task(4)
@pytest.mark.parametrize("place", ["future", "pause"])
def test_cancelled_arrives_once(place):
    """One cancel() raises Cancelled once, be it at a future or at a bare yield. A coroutine that catches it may wait
    again, and is not disturbed."""
    loop, log = Loop(), []
    later = Future(loop.call_soon)

    async def wait_again():
        try:
            await (pause() if place == "pause" else Future(loop.call_soon))
        except Cancelled:
            log.append("sees Cancelled")
        await pause()
        return await later

    task = Task(wait_again(), loop.call_soon)
    loop.turn()
    task.cancel()
    loop.run()
    later.set_result("not disturbed")
    loop.run()
    assert log == ["sees Cancelled"]
    assert task.result() == "not disturbed"


@pytest.mark.task(4)
def test_an_error_while_cleaning_up_is_the_exception():
    """If the coroutine answers Cancelled with another error, the task is not cancelled: that error is its exception."""
    loop, error = Loop(), OSError("the disk is full")

    async def fail_to_clean_up():
        try:
            await Future(loop.call_soon)
        finally:
            raise error

    task = Task(fail_to_clean_up(), loop.call_soon)
    loop.run()
    task.cancel()
    loop.run()
    assert task.cancelled() is False
    assert task.exception() is error


@pytest.mark.task(4)
def test_a_task_can_be_cancelled_before_its_first_step():
    """A task that is cancelled before it has begun ends as a cancelled one, like any other."""
    loop, log = Loop(), []
    task = Task(wait_for(Future(loop.call_soon), log), loop.call_soon)
    task.cancel()
    loop.run()
    assert task.cancelled() is True


@pytest.mark.task(4)
def test_what_is_cancelled_before_its_first_step_never_begins():
    """If a task is cancelled before its first step, not one line of its coroutine runs."""
    loop, log = Loop(), []
    task = Task(wait_for(Future(loop.call_soon), log), loop.call_soon)
    task.cancel()
    loop.run()
    assert log == []


@pytest.mark.task(4)
def test_a_task_can_be_cancelled_in_a_pause():
    """After a bare yield there is no future to cancel. Cancelled still arrives there, with the next step."""
    loop, log = Loop(), []
    task = Task(wait_stubbornly(pause(), log), loop.call_soon)
    loop.turn()
    task.cancel()
    loop.run()
    assert log == ["sees Cancelled"]
    assert task.cancelled() is True


@pytest.mark.task(4)
def test_a_task_can_be_cancelled_when_its_future_is_done():
    """A future that is done cannot be cancelled any more. If the coroutine has not gone on yet, Cancelled arrives at
    its await all the same."""
    loop, log = Loop(), []
    future = Future(loop.call_soon)
    task = Task(wait_stubbornly(future, log), loop.call_soon)
    loop.run()
    future.set_result("too late")
    task.cancel()
    loop.run()
    assert log == ["sees Cancelled"]
    assert task.cancelled() is True


@pytest.mark.task(4)
def test_cancel_says_whether_there_is_something_to_cancel():
    """cancel() returns True as long as the task is not done. On a task that is done it returns False, and changes
    nothing."""
    loop, log = Loop(), []
    done = Task(give("done"), loop.call_soon)
    waiting = Task(wait_for(Future(loop.call_soon), log), loop.call_soon)
    loop.run()
    assert waiting.cancel() is True
    assert done.cancel() is False
    loop.run()
    assert waiting.cancel() is False
    assert done.result() == "done"
    assert waiting.cancelled() is True


@pytest.mark.task(4)
def test_a_future_may_be_cancelled_by_others():
    """Anybody may cancel the future that a task waits for. To the coroutine it is the same: Cancelled at its await."""
    loop, log = Loop(), []
    future = Future(loop.call_soon)
    task = Task(wait_stubbornly(future, log), loop.call_soon)
    loop.run()
    future.cancel()
    loop.run()
    assert log == ["sees Cancelled"]
    assert task.cancelled() is True


# --- Tasks that await tasks


@pytest.mark.task(5)
def test_the_future_travels_up_to_the_task():
    """However many coroutines await one another, the future that the innermost one awaits comes out of the outermost
    one. The task waits for it, and the results go back down the chain."""
    loop = Loop()
    future = Future(loop.call_soon)

    async def innermost():
        return await future

    async def middle():
        return await innermost() + 1

    async def outermost():
        return await middle() + 1

    task = Task(outermost(), loop.call_soon)
    loop.run()
    assert task.done() is False
    future.set_result(40)
    loop.run()
    assert task.result() == 42


@pytest.mark.task(5)
def test_a_task_can_await_a_task():
    """A task is a future, so another task can await it: it goes on with the result when the inner one has ended."""
    loop, log = Loop(), []
    future = Future(loop.call_soon)
    inner = Task(wait_for(future, log), loop.call_soon)
    middle = Task(wait_for(inner, log), loop.call_soon)
    outer = Task(wait_for(middle, log), loop.call_soon)
    loop.run()
    future.set_result("tea")
    loop.run()
    assert log == ["waits", "waits", "waits", "goes on with tea", "goes on with tea", "goes on with tea"]
    assert [inner.result(), middle.result(), outer.result()] == ["tea", "tea", "tea"]


@pytest.mark.task(5)
def test_the_error_of_a_task_reaches_the_task_that_awaits_it():
    """Awaiting a task that fails raises its error: the same object."""
    loop, log = Loop(), []
    error = ValueError("raised in the inner task")
    inner = Task(fail(error), loop.call_soon)
    outer = Task(wait_stubbornly(inner, log), loop.call_soon)
    loop.run()
    assert log == ["sees ValueError"]
    assert outer.exception() is error


@pytest.mark.task(5)
def test_cancelling_reaches_the_innermost_task():
    """Cancelling a task that awaits another one cancels that one, and so on to the innermost. They see Cancelled from
    the inside out."""
    loop, log = Loop(), []

    async def wait(name, awaited):
        try:
            await awaited
        finally:
            log.append(f"{name} ends")

    inner = Task(wait("inner", Future(loop.call_soon)), loop.call_soon)
    outer = Task(wait("outer", inner), loop.call_soon)
    loop.run()
    outer.cancel()
    loop.run()
    assert log == ["inner ends", "outer ends"]
    assert [inner.cancelled(), outer.cancelled()] == [True, True]


@pytest.mark.task(5)
def test_a_task_that_survives_saves_the_one_that_awaits_it():
    """The inner task is asked first. If it catches Cancelled and returns, the outer one never sees it, and goes on with
    the result."""
    loop, log = Loop(), []

    async def survive():
        try:
            await Future(loop.call_soon)
        except Cancelled:
            return "survived"

    outer = Task(wait_for(Task(survive(), loop.call_soon), log), loop.call_soon)
    loop.run()
    outer.cancel()
    loop.run()
    assert log == ["waits", "goes on with survived"]
    assert outer.result() == "survived"
