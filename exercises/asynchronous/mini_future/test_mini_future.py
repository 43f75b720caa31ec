"""Is the future a box that is filled once, and that tells those who wait?"""

from contextlib import suppress

import pytest
from kit import rng, take

from mini_future import Cancelled, Future, InvalidState


class Later:
    """A call_soon for the tests: it keeps what is to be called, until somebody says run()."""

    def __init__(self):
        self.waiting = []

    def __call__(self, function, *arguments):
        if not callable(function):
            raise TypeError(f"call_soon() needs a function that can be called later, and got {function!r}")
        self.waiting.append((function, arguments))

    def run(self):
        """Call what is waiting, and what is added meanwhile, 100 calls at most."""
        for _ in range(100):
            if not self.waiting:
                return
            function, arguments = self.waiting.pop(0)
            function(*arguments)


def pending():
    return Future(Later())


def finished(value):
    """A future with a result."""
    future = Future(Later())
    future.set_result(value)
    return future


def failed(error):
    """A future with an exception."""
    future = Future(Later())
    future.set_exception(error)
    return future


def cancelled():
    """A future that was cancelled."""
    future = Future(Later())
    future.cancel()
    return future


def end(future, way):
    """Let the future end in one of the three ways."""
    match way:
        case "result":
            future.set_result("the result")
        case "exception":
            future.set_exception(ValueError("the exception"))
        case "cancel":
            future.cancel()


def tells(future):
    """(state, done(), cancelled())"""
    return future.state, future.done(), future.cancelled()


async def awaiting(future, results):
    """A coroutine that awaits the future and keeps the result."""
    result = await future
    results.append(result)


def handed_out_by_await(future):
    """What comes out of a coroutine that awaits the future, until it ends."""
    return take(awaiting(future, []).__await__(), 100)


def resume(coroutine):
    """Resume a coroutine up to its next suspension or its end: what it hands out there, or "ended"."""
    return next(coroutine.__await__(), "ended")


@pytest.mark.task(1)
def test_a_new_future_is_pending():
    """A new future is an empty box: it is pending, neither done nor cancelled."""
    assert tells(pending()) == ("PENDING", False, False)


@pytest.mark.task(1)
def test_a_result_finishes_it():
    """With a result the future is finished. That is one of two ways to be done; the other one is to be cancelled."""
    assert tells(finished(42)) == ("FINISHED", True, False)


@pytest.mark.task(1)
def test_the_result_comes_out_as_it_was_put_in():
    """result() gives the very object that set_result() got, as often as it is asked for."""
    number = rng("result").randrange(1000, 10000)
    items = [1, 2]
    future = finished(items)
    assert finished(number).result() == number
    assert future.result() is items
    assert future.result() is items


@pytest.mark.task(1)
@pytest.mark.parametrize("value", [None, 0, "", False], ids=["None", "zero", "empty", "False"])
def test_every_value_can_be_a_result(value):
    """None and values that count as false are results as well. It is the state that says whether there is a result, not
    the result."""
    future = finished(value)
    assert future.done()
    assert future.result() == value


@pytest.mark.task(1)
def test_with_a_result_there_is_no_exception():
    """exception() is None if the future was finished with a result. An exception that was given to set_result() is a
    result like any other, and is not raised."""
    error = ValueError("a value")
    assert finished(42).exception() is None
    assert finished(error).result() is error
    assert finished(error).exception() is None


@pytest.mark.task(1)
def test_an_exception_finishes_it():
    """An exception is an outcome, too: the future is finished, and not cancelled."""
    assert tells(failed(ValueError("the exception"))) == ("FINISHED", True, False)


@pytest.mark.task(1)
def test_exception_gives_the_exception():
    """exception() returns the very object that set_exception() got; it does not raise it."""
    error = ValueError("the exception")
    assert failed(error).exception() is error


@pytest.mark.task(1)
@pytest.mark.parametrize("kind", [ValueError, KeyboardInterrupt])
def test_result_raises_the_exception(kind):
    """If there is an exception, there is no result: result() raises that very object, whenever it is asked."""
    error = kind("the exception")
    future = failed(error)
    with pytest.raises(kind) as caught:
        future.result()
    assert caught.value is error
    with pytest.raises(kind) as caught:
        future.result()
    assert caught.value is error


@pytest.mark.task(1)
@pytest.mark.parametrize("question", ["result", "exception"])
def test_while_it_is_pending_there_is_no_answer(question):
    """As long as the future is pending nobody knows how it will end: result() and exception() raise InvalidState."""
    ask = getattr(pending(), question)
    with pytest.raises(InvalidState):
        ask()


@pytest.mark.task(1)
def test_cancel_ends_a_pending_future():
    """cancel() says True if it ended the future. It is cancelled then, and that means done as well."""
    future = pending()
    assert future.cancel() is True
    assert tells(future) == ("CANCELLED", True, True)


@pytest.mark.task(1)
@pytest.mark.parametrize("question", ["result", "exception"])
def test_a_cancelled_future_has_no_answer(question):
    """A cancelled future has neither a result nor an exception: result() and exception() raise Cancelled."""
    ask = getattr(cancelled(), question)
    with pytest.raises(Cancelled):
        ask()


@pytest.mark.task(1)
def test_cancel_says_false_if_it_came_too_late():
    """What is done cannot be cancelled any more: then cancel() says False, also if the future was cancelled before."""
    assert finished(42).cancel() is False
    assert failed(ValueError("the exception")).cancel() is False
    assert cancelled().cancel() is False


@pytest.mark.task(1)
def test_cancel_changes_nothing_if_it_came_too_late():
    """A future that is finished stays finished and keeps its result, even if somebody tries to cancel it."""
    future = finished(42)
    future.cancel()
    assert tells(future) == ("FINISHED", True, False)
    assert future.result() == 42


@pytest.mark.task(1)
@pytest.mark.parametrize("second", ["result", "exception"])
@pytest.mark.parametrize("first", ["result", "exception", "cancel"])
def test_a_future_ends_only_once(first, second):
    """A future is filled once. set_result() and set_exception() raise InvalidState if it is done, also if it was
    cancelled."""
    future = pending()
    end(future, first)
    with pytest.raises(InvalidState):
        end(future, second)
    assert future.done()


@pytest.mark.task(1)
def test_the_first_result_stays():
    """A second result that was refused leaves no trace: the future keeps its first one."""
    future = finished("first")
    with suppress(InvalidState):
        future.set_result("second")
    with suppress(InvalidState):
        future.set_exception(ValueError("third"))
    assert future.result() == "first"


@pytest.mark.task(2)
def test_a_callback_is_scheduled_and_not_called():
    """set_result() calls no callback itself: it hands them to call_soon and comes back at once. Otherwise somebody
    else's code would run in the middle of the caller's."""
    later, log = Later(), []
    future = Future(later)
    future.add_done_callback(lambda future: log.append("the callback"))
    future.set_result(42)
    log.append("set_result came back")
    later.run()
    assert log == ["set_result came back", "the callback"]


@pytest.mark.task(2)
@pytest.mark.parametrize("way", ["result", "exception", "cancel"])
def test_every_end_schedules_the_callbacks(way):
    """The callbacks tell that the future is done, in whatever way it ended: they are scheduled for a result, for an
    exception and for cancel()."""
    later, log = Later(), []
    future = Future(later)
    future.add_done_callback(lambda future: log.append("the callback"))
    end(future, way)
    later.run()
    assert log == ["the callback"]


@pytest.mark.task(2)
def test_a_callback_gets_the_future():
    """A callback is called with one argument, the future. It finds it done, and can ask for the result."""
    later, log = Later(), []
    future = Future(later)
    future.add_done_callback(lambda *arguments: log.append(arguments == (future,) and arguments[0].result()))
    future.set_result(42)
    later.run()
    assert log == [42]


@pytest.mark.task(2)
def test_callbacks_run_in_the_order_in_which_they_were_added():
    """The callback that was added first is the first to be called."""
    later, log = Later(), []
    future = Future(later)
    for name in ["a", "b", "c"]:
        future.add_done_callback(lambda future, name=name: log.append(name))
    future.set_result(42)
    later.run()
    assert log == ["a", "b", "c"]


@pytest.mark.task(2)
def test_nothing_is_scheduled_before_the_future_is_done():
    """A future starts nothing. Neither making one nor adding a callback schedules anything as long as it is pending."""
    later, log = Later(), []
    future = Future(later)
    future.add_done_callback(lambda future: log.append("the callback"))
    assert later.waiting == []
    later.run()
    assert log == []


@pytest.mark.task(2)
def test_a_callback_that_comes_late_is_scheduled_at_once():
    """A callback that is added when the future is done is not forgotten: it is handed to call_soon at that moment. It
    is not called on the spot either."""
    later, log = Later(), []
    future = Future(later)
    future.set_result(42)
    future.add_done_callback(lambda future: log.append("the late callback"))
    log.append("add_done_callback came back")
    later.run()
    assert log == ["add_done_callback came back", "the late callback"]


@pytest.mark.task(2)
def test_every_callback_is_called_once():
    """A future is done once, so each callback is called once. Neither a late one, nor a second result, nor a cancel()
    afterwards sets them off again."""
    later, log = Later(), []
    future = Future(later)
    future.add_done_callback(lambda future: log.append("early"))
    future.set_result(42)
    future.add_done_callback(lambda future: log.append("late"))
    future.cancel()
    with suppress(InvalidState):
        future.set_result(43)
    later.run()
    assert sorted(log) == ["early", "late"]


@pytest.mark.task(2)
def test_a_callback_may_add_another_one():
    """A callback runs when the future is done, so one that it adds is a late one: it is scheduled as well."""
    later, log = Later(), []
    future = Future(later)

    def first(future):
        log.append("first")
        future.add_done_callback(lambda future: log.append("second"))

    future.add_done_callback(first)
    future.set_result(42)
    later.run()
    assert log == ["first", "second"]


@pytest.mark.task(2)
def test_two_futures_are_independent():
    """Each future has its own state, its own result and its own callbacks."""
    later, log = Later(), []
    one, other = Future(later), Future(later)
    one.add_done_callback(lambda future: log.append("one is done"))
    other.add_done_callback(lambda future: log.append("the other is done"))
    one.set_result(1)
    later.run()
    assert log == ["one is done"]
    assert [one.state, other.state] == ["FINISHED", "PENDING"]


@pytest.mark.task(3)
def test_await_on_a_finished_future_does_not_suspend():
    """If the result is there, there is nothing to wait for: the coroutine goes on without being suspended."""
    results = []
    coroutine = awaiting(finished(42), results)
    handed_out = resume(coroutine)
    assert (handed_out, results) == ("ended", [42])


@pytest.mark.task(3)
def test_await_on_a_pending_future_hands_it_out():
    """A coroutine that awaits a pending future is suspended, and hands out that future: so the driver of the coroutine
    learns what it waits for."""
    future = pending()
    coroutine = awaiting(future, [])
    assert resume(coroutine) is future


@pytest.mark.task(3)
@pytest.mark.parametrize("value", [42, None, 0], ids=["42", "None", "zero"])
def test_a_coroutine_that_is_resumed_gets_the_result(value):
    """The one who resumes the coroutine sends nothing. The result comes from the future, when it is done."""
    future, results = pending(), []
    coroutine = awaiting(future, results)
    resume(coroutine)
    future.set_result(value)
    resume(coroutine)
    assert results == [value]


@pytest.mark.task(3)
def test_the_future_reaches_the_driver_through_a_chain():
    """However many coroutines await one another, the future comes out of the outermost one, and its result goes back to
    the innermost one."""
    future = pending()

    async def inner():
        return await future

    async def middle():
        return await inner()

    results = []
    coroutine = awaiting(middle(), results)
    assert resume(coroutine) is future
    future.set_result(42)
    resume(coroutine)
    assert results == [42]


@pytest.mark.task(3)
def test_a_future_is_handed_out_only_once():
    """One suspension is enough: the driver resumes the coroutine when the future is done. If it is resumed too early,
    it does not ask again: InvalidState comes out."""
    coroutine = awaiting(pending(), [])
    resume(coroutine)
    with pytest.raises(InvalidState):
        resume(coroutine)


@pytest.mark.task(3)
def test_the_exception_comes_out_of_await():
    """If the future has an exception, await raises that very object: at once if it is there already, otherwise when the
    coroutine is resumed."""
    error = ValueError("the exception")
    with pytest.raises(ValueError) as caught:
        handed_out_by_await(failed(error))
    assert caught.value is error
    future = pending()
    coroutine = awaiting(future, [])
    resume(coroutine)
    future.set_exception(error)
    with pytest.raises(ValueError) as caught:
        resume(coroutine)
    assert caught.value is error


@pytest.mark.task(3)
def test_await_on_a_cancelled_future_raises_cancelled():
    """Who awaits a future that was cancelled waits in vain, and learns it by the exception Cancelled."""
    with pytest.raises(Cancelled):
        handed_out_by_await(cancelled())
    future = pending()
    coroutine = awaiting(future, [])
    resume(coroutine)
    future.cancel()
    with pytest.raises(Cancelled):
        resume(coroutine)


@pytest.mark.task(3)
def test_await_registers_nothing():
    """await adds no callback and schedules nothing. It is the driver of the coroutine that asks the future to be told
    when it is done."""
    later = Later()
    future = Future(later)
    coroutine = awaiting(future, [])
    resume(coroutine)
    assert later.waiting == []
    future.set_result(42)
    assert later.waiting == []


@pytest.mark.task(3)
def test_two_coroutines_can_await_the_same_future():
    """A future may have several that wait for it. Each of them gets the future handed out, and each gets the result."""
    future, results = pending(), []
    one, other = awaiting(future, results), awaiting(future, results)
    assert [resume(one), resume(other)] == [future, future]
    future.set_result(42)
    resume(one)
    resume(other)
    assert results == [42, 42]


@pytest.mark.task(3)
def test_to_interrupt_the_await_leaves_the_future_as_it_is():
    """An exception that is thrown into a waiting coroutine comes out there. The future itself knows nothing of it and
    is still pending: others may be waiting for it."""
    error = TimeoutError("too late")
    future = pending()
    coroutine = awaiting(future, [])
    resume(coroutine)
    with pytest.raises(TimeoutError) as caught:
        coroutine.throw(error)
    assert caught.value is error
    assert tells(future) == ("PENDING", False, False)
