"""Does call wait for the callback, and nothing but wait?"""

import asyncio
from contextlib import suppress

import pytest
from kit import rng, run_virtual

from callback_to_future import call


def now():
    """Seconds since the event loop began; run_virtual makes them pass without waiting."""
    return asyncio.get_running_loop().time()


def answers(value, seconds=5):
    """An operation that calls on_ok(value) after some seconds."""

    def start(on_ok, on_error):
        return asyncio.get_running_loop().call_later(seconds, on_ok, value).cancel

    return start


def fails(error, seconds=5):
    """An operation that calls on_error(error) after some seconds."""

    def start(on_ok, on_error):
        return asyncio.get_running_loop().call_later(seconds, on_error, error).cancel

    return start


def result_within_a_minute(coroutine):
    """Run the coroutine in an event loop, but not longer than a minute. It takes no real time."""

    async def main():
        async with asyncio.timeout(60):
            return await coroutine

    return run_virtual(main()).value


class Operation:
    """An operation that does nothing by itself: the test says when it answers. `log` tells what was done to it."""

    def __init__(self):
        self.log = []

    def start(self, on_ok, on_error):
        self.on_ok, self.on_error = on_ok, on_error
        self.log.append("started")
        return self.stop

    def stop(self):
        self.log.append("stopped")


def result_after(operation, *steps):
    """What call() gives if these steps are taken, without a pause between them, a second after the start."""

    async def main():
        task = asyncio.create_task(call(operation.start))
        await asyncio.sleep(1)
        for step, argument in steps:
            step(argument)
        return await task

    return run_virtual(main()).value


async def cancel_after(seconds, operation):
    """Wait for the operation in a task, cancel the task after some seconds, and give the task when it has ended."""
    task = asyncio.create_task(call(operation.start))
    await asyncio.sleep(seconds)
    task.cancel()
    await asyncio.wait([task])
    return task


@pytest.mark.task(1)
def test_the_value_of_on_ok_is_the_result():
    """What the operation hands to on_ok is the value of await call(...)."""
    assert run_virtual(call(answers("tea"))).value == "tea"
    number = rng("value").randrange(1000, 10000)
    assert run_virtual(call(answers(number))).value == number


@pytest.mark.task(1)
@pytest.mark.parametrize("value", [None, 0, "", False], ids=["None", "zero", "empty", "False"])
def test_every_value_can_be_an_answer(value):
    """None and values that count as false are answers. To have answered and to have a value are two things."""
    assert result_within_a_minute(call(answers(value))) == value


@pytest.mark.task(1)
def test_the_error_of_on_error_is_raised():
    """The exception that the operation hands to on_error is raised where call is awaited. It is the same object,
    neither a result nor wrapped."""
    error = ConnectionError("the server is down")
    with pytest.raises(ConnectionError) as caught:
        run_virtual(call(fails(error)))
    assert caught.value is error


@pytest.mark.task(1)
def test_an_exception_for_on_ok_is_a_value():
    """Which of the two functions is called decides whether the operation went well. What is handed to on_ok is a value,
    even if it is an exception."""
    error = ConnectionError("found in the log")
    value = run_virtual(call(answers(error))).value
    assert value is error


@pytest.mark.task(1)
def test_an_operation_may_answer_at_once():
    """An operation that knows its answer already calls on_ok inside start(), before start() has returned."""

    def start(on_ok, on_error):
        on_ok("from the cache")
        return lambda: None

    assert run_virtual(call(start)).value == "from the cache"


@pytest.mark.task(1)
def test_an_operation_may_fail_at_once():
    """on_error may be called inside start() as well. The exception comes out of await call(...), not out of
    on_error."""
    error = ConnectionError("no network at all")
    log = []

    def start(on_ok, on_error):
        on_error(error)
        log.append("on_error came back")
        return lambda: None

    with pytest.raises(ConnectionError) as caught:
        run_virtual(call(start))
    assert caught.value is error
    assert log == ["on_error came back"]


@pytest.mark.task(1)
def test_an_error_inside_start_comes_out():
    """If start() itself raises, there is no operation to wait for. The exception comes out: the same object."""
    error = ValueError("not an address")

    def start(on_ok, on_error):
        raise error

    with pytest.raises(ValueError) as caught:
        run_virtual(call(start))
    assert caught.value is error


@pytest.mark.task(1)
@pytest.mark.parametrize("again", ["on_ok", "on_error"])
def test_only_the_first_answer_counts(again):
    """An operation should answer once. If it answers again all the same, that is ignored: the first answer stays, and
    the second call does no harm to the operation."""
    operation = Operation()

    def answer_again(value):
        if again == "on_ok":
            operation.on_ok(value)
        else:
            operation.on_error(ValueError(value))

    def answer(value):
        operation.on_ok(value)

    result = result_after(operation, (answer, "first"), (answer_again, "second"))
    assert result == "first"


@pytest.mark.task(1)
@pytest.mark.parametrize("again", ["on_ok", "on_error"])
def test_an_error_can_be_the_first_answer(again):
    """If on_error comes first, it stays an error, whatever is called after it."""
    operation, error = Operation(), ConnectionError("first")

    def answer_again(value):
        if again == "on_ok":
            operation.on_ok(value)
        else:
            operation.on_error(ValueError(value))

    def fail(error):
        operation.on_error(error)

    with pytest.raises(ConnectionError) as caught:
        result_after(operation, (fail, error), (answer_again, "second"))
    assert caught.value is error


@pytest.mark.task(1)
def test_calls_do_not_disturb_each_other():
    """Several operations can run at the same time. Each call waits for its own answer, and the first one to come is not
    the answer of all."""

    async def main():
        return await asyncio.gather(call(answers("slow", 3)), call(answers("fast", 1)), call(answers("medium", 2)))

    results = run_virtual(main()).value
    assert results == ["slow", "fast", "medium"]


@pytest.mark.task(1)
def test_it_works_again_in_another_event_loop():
    """Every call uses the event loop in which it runs. What it waits with belongs to this loop and to this call."""
    results = [run_virtual(call(answers("first"))).value, run_virtual(call(answers("second"))).value]
    assert results == ["first", "second"]


@pytest.mark.task(2)
def test_it_waits_exactly_until_the_answer():
    """call goes on when the answer is there: not before, and no moment later."""
    assert run_virtual(call(answers("tea", 5))).seconds == 5
    seconds = rng("seconds").randrange(6, 600)
    assert run_virtual(call(answers("tea", seconds))).seconds == seconds


@pytest.mark.task(2)
def test_waiting_costs_nothing():
    """Who waits is woken by the answer, and does not look again and again whether it is there. However long it takes,
    the event loop turns only a few times."""
    turns = run_virtual(call(answers("tea", 1000))).turns
    assert turns < 50


@pytest.mark.task(2)
def test_the_operation_is_started_once():
    """start() is called exactly once, and an operation that has answered is not started again."""
    operation = Operation()
    result_after(operation, (lambda value: operation.on_ok(value), "tea"))
    assert operation.log.count("started") == 1


@pytest.mark.task(3)
def test_cancelling_stops_the_operation():
    """Nobody needs the answer any more if the one who waits for it is cancelled. So the operation is stopped, once, by
    the function that start() returned."""
    operation = Operation()
    run_virtual(cancel_after(2, operation))
    assert operation.log == ["started", "stopped"]


@pytest.mark.task(3)
def test_the_cancellation_comes_out():
    """The CancelledError is not for call to keep: after the operation has been stopped, it comes out, and the task
    counts as cancelled."""
    task = run_virtual(cancel_after(2, Operation())).value
    assert task.cancelled()


@pytest.mark.task(3)
def test_a_timeout_stops_the_operation_in_time():
    """asyncio.timeout cancels what runs inside it. The operation is stopped at that moment, and not when its answer
    would have come."""
    log = []

    def start(on_ok, on_error):
        handle = asyncio.get_running_loop().call_later(60, on_ok, "too late")

        def stop():
            log.append(f"stopped after {now():.0f} s")
            handle.cancel()

        return stop

    async def main():
        with suppress(TimeoutError):
            async with asyncio.timeout(2):
                await call(start)

    run_virtual(main())
    assert log == ["stopped after 2 s"]


@pytest.mark.task(3)
@pytest.mark.parametrize("answer", ["on_ok", "on_error"])
def test_an_answer_after_the_cancellation_does_no_harm(answer):
    """Some operations cannot be stopped in time and answer all the same. Nobody is there to hear it: on_ok and on_error
    do nothing then, and raise nothing."""
    operation, log = Operation(), []

    async def main():
        await cancel_after(2, operation)
        if answer == "on_ok":
            operation.on_ok("too late")
        else:
            operation.on_error(ValueError("too late"))
        log.append("the operation was not disturbed")

    run_virtual(main())
    assert log == ["the operation was not disturbed"]


@pytest.mark.task(3)
def test_no_answer_leaves_an_error_in_the_event_loop():
    """What comes too late is dropped, and not put off: no step that the event loop takes later may fail because of it.
    That holds for a second answer and for one after the cancellation."""
    answered, stopped, errors = Operation(), Operation(), []

    async def main():
        asyncio.get_running_loop().set_exception_handler(lambda loop, context: errors.append(context["message"]))
        task = asyncio.create_task(call(answered.start))
        await cancel_after(2, stopped)
        for operation in (answered, stopped):
            with suppress(Exception):
                operation.on_ok("an answer")
            with suppress(Exception):
                operation.on_error(ValueError("one more"))
        await asyncio.wait([task])
        await asyncio.sleep(1)

    run_virtual(main())
    assert errors == []


@pytest.mark.task(3)
def test_the_operation_may_answer_while_it_is_being_stopped():
    """Some operations report their own end: their stop function calls on_error. The one who waited was cancelled all
    the same, and sees CancelledError."""

    class ReportsItsEnd(Operation):
        def stop(self):
            super().stop()
            self.on_error(ConnectionError("stopped"))

    operation = ReportsItsEnd()
    task = run_virtual(cancel_after(2, operation)).value
    assert (task.cancelled(), operation.log) == (True, ["started", "stopped"])


@pytest.mark.task(3)
def test_an_operation_that_has_answered_is_not_stopped():
    """An operation that has answered is finished: there is nothing left to stop."""
    operation = Operation()
    result_after(operation, (lambda value: operation.on_ok(value), "tea"))
    assert operation.log == ["started"]


@pytest.mark.task(3)
def test_an_operation_that_has_failed_is_not_stopped():
    """To fail is also to be finished: an operation that has called on_error is not stopped."""
    operation = Operation()
    with suppress(ConnectionError):
        result_after(operation, (lambda error: operation.on_error(error), ConnectionError("the server is down")))
    assert operation.log == ["started"]
