"""Does gather_in_order run everything at the same time, and tell the outcome as asyncio.gather does?"""

import asyncio
from contextlib import suppress
from unittest import mock

import pytest
from kit import Kata, lanes, rng, run_virtual


class SwitchedOff(Kata):
    """asyncio.gather was called."""


def switched_off(*_, **__):
    raise SwitchedOff("asyncio.gather is switched off in this kata: write it yourself")


with mock.patch("asyncio.gather", switched_off):
    from gather_in_order import gather_in_order


@pytest.fixture(autouse=True)
def without_gather(monkeypatch):
    """Each test begins with this, by itself: it switches asyncio.gather off."""
    monkeypatch.setattr("asyncio.gather", switched_off)


def now():
    """Seconds since the event loop began; run_virtual makes them pass without waiting."""
    return asyncio.get_running_loop().time()


async def give(value, seconds):
    """Take `seconds`, then return `value`."""
    await asyncio.sleep(seconds)
    return value


async def fail(error, seconds):
    """Take `seconds`, then fail with `error`."""
    await asyncio.sleep(seconds)
    raise error


async def watched(name, seconds, log):
    """Log when it starts and how it ends, each with the time."""
    log.append((now(), f"{name} starts"))
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        log.append((now(), f"{name} is cancelled"))
        raise
    log.append((now(), f"{name} ends"))


class Ticket:
    """Not a coroutine, but something that can be awaited."""

    def __init__(self, value, seconds):
        self.value, self.seconds = value, seconds

    def __await__(self):
        return give(self.value, self.seconds).__await__()


async def cancelled_after(seconds, gathering, log):
    """Start `gathering`, cancel it after some time, and log how it ends."""
    task = asyncio.create_task(gathering)
    await asyncio.sleep(seconds)
    task.cancel()
    try:
        results = await task
        log.append((now(), f"gathering returned {results}"))
    except asyncio.CancelledError:
        log.append((now(), "gathering raised CancelledError"))
    await asyncio.sleep(9)  # what was not cancelled goes on


# --- Results


@pytest.mark.task(1)
def test_the_results_stand_in_the_order_of_the_arguments():
    """The list holds what each argument returned, at the place of that argument. Who finishes first does not matter."""
    assert run_virtual(gather_in_order(give("slow", 3), give("fast", 1), give("medium", 2))).value == [
        "slow",
        "fast",
        "medium",
    ]
    numbers = rng("results").sample(range(1, 100), 6)
    results = run_virtual(gather_in_order(*[give(number, number) for number in numbers])).value
    assert results == numbers


@pytest.mark.task(1)
def test_every_value_can_be_a_result():
    """Whatever comes out of an argument is a result, also None or another value that counts as false."""
    results = run_virtual(gather_in_order(give(None, 1), give(0, 3), give("", 2), give(False, 4))).value
    assert results == [None, 0, "", False]


@pytest.mark.task(1)
def test_an_exception_that_is_returned_is_a_result():
    """An exception is an error when it is raised. One that is returned is a value like any other."""
    value = ValueError("returned, not raised")
    results = run_virtual(gather_in_order(give("first", 2), give(value, 1))).value
    assert results == ["first", value]


@pytest.mark.task(1)
def test_without_arguments_there_are_no_results():
    """Nothing to wait for: an empty list comes back, and no time passes."""
    run = run_virtual(gather_in_order())
    assert run.value == []
    assert run.seconds == 0


# --- At the same time


@pytest.mark.task(2)
def test_all_together_take_as_long_as_the_longest():
    """At the same time means that all of them wait at once. Three jobs of 3, 5 and 4 seconds are over after 5."""
    assert run_virtual(gather_in_order(give("a", 3), give("b", 5), give("c", 4))).seconds == 5
    times = [rng("times").randrange(1, 60) for _ in range(5)]
    seconds = run_virtual(gather_in_order(*[give("job", each) for each in times])).seconds
    assert seconds == max(times)


@pytest.mark.task(2)
def test_all_start_at_once_and_in_order():
    """Everything starts at time 0, the first argument first."""
    log = lanes([])
    run_virtual(gather_in_order(watched("a", 3, log), watched("b", 1, log), watched("c", 2, log)))
    starts = lanes([(time, event) for time, event in log if event.endswith("starts")])
    assert starts == lanes([(0, "a starts"), (0, "b starts"), (0, "c starts")])


@pytest.mark.task(2)
def test_one_gathering_can_hold_another():
    """gather_in_order(...) is a coroutine like any other, so it can be an argument itself. Every call keeps its own
    results."""
    inner = gather_in_order(give("a", 3), give("b", 1))
    other = gather_in_order(give("c", 2))
    results = run_virtual(gather_in_order(inner, other, give("d", 1))).value
    assert results == [["a", "b"], ["c"], "d"]


# --- Awaitables


@pytest.mark.task(3)
def test_a_task_is_accepted():
    """A task is running already. Its result counts like that of a coroutine."""

    async def main():
        task = asyncio.create_task(give("from a task", 2))
        return await gather_in_order(give("from a coroutine", 1), task)

    assert run_virtual(main()).value == ["from a coroutine", "from a task"]


@pytest.mark.task(3)
def test_a_future_is_accepted():
    """A future is done when somebody sets its result, or is done already."""

    async def main():
        loop = asyncio.get_running_loop()
        later, done = loop.create_future(), loop.create_future()
        loop.call_later(2, later.set_result, "set later")
        done.set_result("set before")
        return await gather_in_order(later, give("from a coroutine", 1), done)

    assert run_virtual(main()).value == ["set later", "from a coroutine", "set before"]


@pytest.mark.task(3)
def test_an_object_with_await_is_accepted():
    """Any object that has __await__ can be awaited, so it can be an argument, and it waits at the same time as the
    others."""
    run = run_virtual(gather_in_order(Ticket("a", 3), Ticket("b", 1), give("c", 2)))
    assert run.value == ["a", "b", "c"]
    assert run.seconds == 3


# --- The first error


@pytest.mark.task(4)
def test_an_error_comes_out():
    """If one of them fails, its error comes out: the same object, without a group around it."""
    error = ConnectionError("the server is down")
    with pytest.raises(ConnectionError) as caught:
        run_virtual(gather_in_order(fail(error, 1), give("b", 2)))
    assert caught.value is error


@pytest.mark.task(4)
def test_the_error_comes_out_when_it_happens():
    """An error does not wait for anybody. If the second of two jobs fails after 1 second, the error comes out after 1
    second, however long the first one takes."""

    async def main():
        try:
            await gather_in_order(give("slow", 5), fail(ConnectionError("the server is down"), 1))
        except ConnectionError:
            pass
        return now()

    error_came_at = run_virtual(main()).value
    assert error_came_at == 1


@pytest.mark.task(4)
def test_the_earliest_error_wins():
    """If several fail, the error that happens first comes out, wherever it stands among the arguments."""
    late, early, latest = ConnectionError("late"), ConnectionError("early"), ConnectionError("latest")
    with pytest.raises(ConnectionError) as caught:
        run_virtual(gather_in_order(fail(late, 2), fail(early, 1), fail(latest, 3)))
    assert str(caught.value) == "early"
    assert caught.value is early


@pytest.mark.task(4)
def test_the_others_go_on_after_an_error():
    """An error of one job is no reason to stop the others: they go on, each to its own end."""
    log = lanes([])

    async def main():
        error = ConnectionError("the server is down")
        try:
            await gather_in_order(watched("a", 4, log), fail(error, 1), watched("c", 2, log))
        except ConnectionError:
            pass
        log.append((now(), "main sees the error"))
        await asyncio.sleep(9)

    run_virtual(main())
    assert log == lanes([(0, "a starts"), (0, "c starts"), (1, "main sees the error"), (2, "c ends"), (4, "a ends")])


@pytest.mark.task(4)
def test_a_later_error_is_not_reported_as_unseen():
    """Only the first error comes out, but asyncio reports every error that nobody has looked at. So gather_in_order
    looks at the later ones too, as asyncio.gather does."""
    tasks = []

    def remembering(loop, coroutine, **options):
        tasks.append(asyncio.Task(coroutine, loop=loop, **options))
        return tasks[-1]

    async def main():
        asyncio.get_running_loop().set_task_factory(remembering)
        try:
            await gather_in_order(fail(ConnectionError("first"), 1), fail(ConnectionError("second"), 2), give("c", 3))
        except ConnectionError:
            pass
        await asyncio.sleep(9)

    run_virtual(main())
    # asyncio clears this mark when somebody asks for the result or the error of the task.
    unseen = [str(task.exception()) for task in tasks if task._log_traceback]
    assert unseen == []


@pytest.mark.task(4)
def test_what_ends_later_ends_quietly():
    """After the first error the others end one by one, with a result or with an error of their own. None of your
    callbacks may fail then: asyncio reports that, and nobody can catch it."""
    reported = []

    def remember(loop, context):
        if "handle" in context:  # of a callback, and not of a task that was thrown away
            reported.append(repr(context.get("exception")))

    async def main():
        asyncio.get_running_loop().set_exception_handler(remember)
        try:
            await gather_in_order(fail(ConnectionError("first"), 1), fail(ConnectionError("second"), 2), give("c", 3))
        except ConnectionError:
            pass
        await asyncio.sleep(9)

    run_virtual(main())
    assert reported == []


# --- Errors as results


@pytest.mark.task(5)
def test_errors_can_stand_among_the_results():
    """With return_exceptions=True nothing is raised. Each error stands at the place of the argument that failed: the
    same object."""
    error, other = ConnectionError("the server is down"), ValueError("no number")
    results = run_virtual(
        gather_in_order(fail(error, 3), give("b", 1), fail(other, 2), give(None, 4), return_exceptions=True)
    ).value
    assert results == [error, "b", other, None]


@pytest.mark.task(5)
def test_with_errors_as_results_all_are_waited_for():
    """With return_exceptions=True an error ends nothing: the list comes back when the last one has ended."""
    log = lanes([])
    error = ConnectionError("the server is down")
    run_virtual(gather_in_order(fail(error, 1), watched("b", 3, log), watched("c", 2, log), return_exceptions=True))
    assert log == lanes([(0, "b starts"), (0, "c starts"), (2, "c ends"), (3, "b ends")])


# --- Cancelling


@pytest.mark.task(6)
def test_cancelling_it_cancels_those_that_still_run():
    """Whoever cancels the gathering wants none of it any more. Everything that still runs is cancelled at that
    moment."""
    log = lanes([])
    gathering = gather_in_order(watched("a", 5, log), watched("b", 1, log), watched("c", 4, log))
    run_virtual(cancelled_after(2, gathering, log))
    ends = lanes(sorted((time, event) for time, event in log if event.endswith(("cancelled", "ends"))))
    assert ends == lanes([(1, "b ends"), (2, "a is cancelled"), (2, "c is cancelled")])


@pytest.mark.task(6)
def test_cancelling_it_cancels_tasks_and_futures():
    """It makes no difference whether an argument was a coroutine or was made before: a task or a future that is not
    done is cancelled as well."""

    async def main():
        task, future = asyncio.create_task(give("a", 5)), asyncio.get_running_loop().create_future()
        await cancelled_after(2, gather_in_order(task, future), [])
        return [task.cancelled(), future.cancelled()]

    are_cancelled = run_virtual(main()).value
    assert are_cancelled == [True, True]


@pytest.mark.task(6)
@pytest.mark.parametrize("return_exceptions", [False, True])
def test_the_cancellation_comes_out(return_exceptions):
    """A cancellation is for gather_in_order itself, and not an error of a job: CancelledError comes out, also with
    return_exceptions=True."""
    log = lanes([])
    gathering = gather_in_order(give("a", 5), give("b", 1), return_exceptions=return_exceptions)
    run_virtual(cancelled_after(2, gathering, log))
    assert log == lanes([(2, "gathering raised CancelledError")])


@pytest.mark.task(6)
@pytest.mark.parametrize("return_exceptions", [False, True])
def test_the_cancellation_comes_out_whatever_the_jobs_answer(return_exceptions):
    """A job may catch its CancelledError and return something. Nobody wants these results any more: CancelledError
    comes out of gather_in_order all the same."""
    log = lanes([])

    async def stubborn():
        with suppress(asyncio.CancelledError):
            await asyncio.sleep(60)
        return "not cancelled"

    gathering = gather_in_order(stubborn(), stubborn(), return_exceptions=return_exceptions)
    run_virtual(cancelled_after(2, gathering, log))
    assert log == lanes([(2, "gathering raised CancelledError")])


@pytest.mark.task(6)
@pytest.mark.parametrize("return_exceptions", [False, True])
def test_the_cancelled_ones_may_clean_up(return_exceptions):
    """A job that is cancelled may need time to clean up. CancelledError comes out when all of them have ended."""
    log = lanes([])

    async def tidy(name, seconds):
        try:
            await asyncio.sleep(60)
        finally:
            await asyncio.sleep(seconds)
            log.append((now(), f"{name} has cleaned up"))

    gathering = gather_in_order(tidy("a", 1), tidy("b", 3), tidy("c", 2), return_exceptions=return_exceptions)
    run_virtual(cancelled_after(5, gathering, log))
    assert log == lanes(
        [
            (6, "a has cleaned up"),
            (7, "c has cleaned up"),
            (8, "b has cleaned up"),
            (8, "gathering raised CancelledError"),
        ]
    )
