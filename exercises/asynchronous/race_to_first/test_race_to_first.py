"""Does first give the outcome of the job that ends first, and leave nothing behind?"""

import asyncio
from contextlib import suppress

import pytest
from kit import lanes, rng, run_virtual

from race_to_first import first


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


async def watched(name, seconds, log, clean_up=0):
    """Log when it starts and how it ends, each with the time; if it is cancelled, it takes a while to clean up."""
    log.append((now(), f"{name} starts"))
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        log.append((now(), f"{name} is cancelled"))
        if clean_up:
            await asyncio.sleep(clean_up)
            log.append((now(), f"{name} has cleaned up"))
        raise
    log.append((now(), f"{name} ends"))
    return name


async def messy(error, seconds):
    """Fail with `error` while cleaning up."""
    try:
        await asyncio.sleep(seconds)
    finally:
        raise error


async def stubborn(value, seconds):
    """Answer a cancellation with a result of its own."""
    with suppress(asyncio.CancelledError):
        await asyncio.sleep(seconds)
    return value


async def then_wait(race, log):
    """Await `race`, log how it ends, and go on for a while, in which what was left behind can be seen."""
    try:
        result = await race
        log.append((now(), f"first() returns {result!r}"))
    except (Exception, asyncio.CancelledError) as error:
        log.append((now(), f"first() raises {type(error).__name__}"))
    await asyncio.sleep(99)


async def cancelled_after(seconds, race, log):
    """Start `race` and cancel it after some time; the rest is as in then_wait."""
    task = asyncio.create_task(race)
    await asyncio.sleep(seconds)
    task.cancel()
    await then_wait(task, log)


# --- The winner


@pytest.mark.task(1)
def test_the_result_of_the_first_to_end_is_returned():
    """The job that ends first wins, wherever it stands. What it returned is what first() returns: the value, not a
    task and not a set of tasks."""
    assert run_virtual(first(give("slow", 3), give("fast", 1), give("medium", 2))).value == "fast"
    numbers = rng("results").sample(range(1, 100), 5)
    result = run_virtual(first(*[give(number, number) for number in numbers])).value
    assert result == min(numbers)


@pytest.mark.task(1)
def test_it_takes_as_long_as_the_fastest():
    """All jobs run at the same time, and nobody waits for the slow ones: first() is over when the fastest job is."""
    assert run_virtual(first(give("slow", 30), give("fast", 1), give("medium", 20))).seconds == 1
    times = rng("times").sample(range(2, 60), 4)
    seconds = run_virtual(first(*[give("job", each) for each in times])).seconds
    assert seconds == min(times)


@pytest.mark.task(1)
def test_all_start_at_once():
    """All jobs start at time 0, wherever they stand."""
    log = lanes([])
    run_virtual(first(watched("a", 3, log), watched("b", 1, log), watched("c", 2, log)))
    starts = lanes(sorted((time, event) for time, event in log if event.endswith("starts")))
    assert starts == lanes([(0, "a starts"), (0, "b starts"), (0, "c starts")])


@pytest.mark.task(1)
@pytest.mark.parametrize("value", [None, 0, "", False], ids=["None", "zero", "empty", "False"])
def test_every_value_can_win(value):
    """A job has ended when it has returned, be it None or another value that counts as false."""
    assert run_virtual(first(give("slow", 3), give(value, 1))).value == value


@pytest.mark.task(1)
def test_an_exception_that_is_returned_is_a_result():
    """An exception is an error when it is raised. One that the winner returns is a value like any other."""
    value = ValueError("returned, not raised")
    result = run_virtual(first(give("slow", 3), give(value, 1))).value
    assert result is value


@pytest.mark.task(1)
def test_one_job_wins_alone():
    """A single job has no rivals: it runs to its end, and its result is returned."""
    log = lanes([])
    result = run_virtual(first(watched("alone", 3, log))).value
    assert result == "alone"
    assert log == lanes([(0, "alone starts"), (3, "alone ends")])


@pytest.mark.task(1)
def test_without_jobs_nobody_can_win():
    """Without jobs there is no first one: awaiting first() raises ValueError, and does not wait for ever."""
    with pytest.raises(ValueError):
        run_virtual(first())


# --- An error can be first, too


@pytest.mark.task(2)
def test_if_the_first_to_end_failed_its_error_comes_out():
    """To fail is to end as well. If a job fails before any other one ends, first() raises its error: the same object,
    not in a group."""
    error = ConnectionError("the server is down")
    with pytest.raises(ConnectionError) as caught:
        run_virtual(first(give("slow", 3), fail(error, 1)))
    assert caught.value is error


@pytest.mark.task(2)
def test_a_later_error_does_not_matter():
    """Only the first one to end counts. An error that would come later never happens, for that job is cancelled."""
    error = ConnectionError("the server is down")
    assert run_virtual(first(fail(error, 3), give("fast", 1))).value == "fast"


# --- The losers


@pytest.mark.task(3)
def test_the_losers_are_cancelled():
    """When a job has won, nobody needs the others any more. They are cancelled at that moment, and do not run to
    their ends."""
    log = lanes([])
    run_virtual(then_wait(first(watched("a", 5, log), watched("b", 1, log), watched("c", 3, log)), log))
    ends = lanes(sorted((time, event) for time, event in log if event.endswith(("cancelled", "ends"))))
    assert ends == lanes([(1, "a is cancelled"), (1, "b ends"), (1, "c is cancelled")])


@pytest.mark.task(3)
def test_the_losers_have_ended_before_first_returns():
    """cancel() only asks. A job that is cancelled may need time to clean up, and first() waits until all of them have
    ended."""
    log = lanes([])
    slow, medium = watched("slow", 9, log, clean_up=4), watched("medium", 5, log, clean_up=2)
    run_virtual(then_wait(first(slow, watched("fast", 1, log), medium), log))
    ends = lanes([(time, event) for time, event in log if event.endswith(("up", "'"))])
    assert ends == lanes([(3, "medium has cleaned up"), (5, "slow has cleaned up"), (5, "first() returns 'fast'")])


@pytest.mark.task(3)
def test_an_error_cancels_the_losers_too():
    """If the first to end has failed, the others are cancelled as well, and have cleaned up before the error comes
    out."""
    log = lanes([])
    error = ConnectionError("the server is down")
    run_virtual(then_wait(first(watched("slow", 9, log, clean_up=2), fail(error, 1)), log))
    assert log == lanes(
        [
            (0, "slow starts"),
            (1, "slow is cancelled"),
            (3, "slow has cleaned up"),
            (3, "first() raises ConnectionError"),
        ]
    )


@pytest.mark.task(3)
def test_no_task_is_left():
    """When first() is over, every task that it made has ended: only the one that called it is left."""

    async def main():
        await first(give("slow", 9), give("fast", 1), stubborn("stubborn", 5))
        return asyncio.all_tasks() - {asyncio.current_task()}

    left = [task.get_coro().__name__ for task in run_virtual(main()).value]
    assert left == []


@pytest.mark.task(3)
@pytest.mark.parametrize("loser", [messy, stubborn])
def test_a_loser_cannot_change_the_outcome(loser):
    """A loser may fail while it cleans up, or answer its cancellation with a result. Neither counts any more: the
    result of the winner is returned."""
    for losers in [[loser(OSError("the disk is full"), 5)], [loser(OSError("the disk is full"), 5) for _ in range(3)]]:
        assert run_virtual(first(*losers, give("fast", 1), give("slow", 9))).value == "fast"


@pytest.mark.task(3)
def test_a_loser_cannot_hide_the_error_of_the_first():
    """If the first to end has failed, its error comes out, even if a loser fails while it cleans up."""
    error = ConnectionError("the server is down")
    with pytest.raises(ConnectionError) as caught:
        run_virtual(first(messy(OSError("the disk is full"), 5), fail(error, 1)))
    assert caught.value is error


@pytest.mark.task(3)
def test_the_errors_of_the_losers_are_looked_at():
    """asyncio reports every error that nobody has looked at. The errors of losers are of no interest, so first() looks
    at them and drops them."""
    tasks = []

    def remembering(loop, coroutine, **options):
        tasks.append(asyncio.Task(coroutine, loop=loop, **options))
        return tasks[-1]

    async def main():
        asyncio.get_running_loop().set_task_factory(remembering)
        return await first(messy(OSError("the disk is full"), 5), give("fast", 1), messy(KeyError("lost"), 3))

    winner = run_virtual(main()).value
    # asyncio clears this mark when somebody asks for the result or the error of the task.
    unseen = [repr(task.exception()) for task in tasks if task._log_traceback]
    assert unseen == []
    assert winner == "fast"


# --- Cancelling


@pytest.mark.task(4)
def test_cancelling_it_cancels_all_jobs():
    """If the one who waits is cancelled, nobody wants a winner any more: all jobs are cancelled at that moment."""
    log = lanes([])
    run_virtual(cancelled_after(2, first(watched("a", 5, log), watched("b", 3, log)), log))
    ends = lanes(sorted((time, event) for time, event in log if event.endswith(("cancelled", "ends"))))
    assert ends == lanes([(2, "a is cancelled"), (2, "b is cancelled")])


@pytest.mark.task(4)
def test_the_cancellation_comes_out_at_the_end():
    """The jobs may clean up, and first() waits for them as it waits for losers. Then CancelledError comes out, and not
    a result."""
    log = lanes([])
    run_virtual(cancelled_after(2, first(watched("a", 9, log, clean_up=3), watched("b", 9, log, clean_up=1)), log))
    ends = lanes([(time, event) for time, event in log if event.endswith(("up", "Error"))])
    assert ends == lanes([(3, "b has cleaned up"), (5, "a has cleaned up"), (5, "first() raises CancelledError")])


@pytest.mark.task(4)
@pytest.mark.parametrize("job", [messy, stubborn])
def test_no_job_can_change_the_cancellation(job):
    """A job may answer its cancellation with an error or a result. Nobody waits for either: CancelledError comes out of
    first() all the same."""
    log = lanes([])
    run_virtual(cancelled_after(2, first(job(OSError("the disk is full"), 5), give("slow", 9)), log))
    assert log == lanes([(2, "first() raises CancelledError")])
