"""Do the jobs all succeed, or fail together, with nothing left running and no error lost?"""

import asyncio

import pytest
from kit import rng, run_virtual

from all_or_nothing import load_all, load_or_default


def now():
    """Seconds since the event loop began; run_virtual makes them pass without waiting."""
    return asyncio.get_running_loop().time()


async def load(result, seconds=1, log=None, clean_up_takes=0, clean_up_error=None):
    """A job that gives a result after so many seconds; when it is cancelled, it cleans up and logs that."""
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        if clean_up_takes:
            await asyncio.sleep(clean_up_takes)
        if log is not None:
            log.append((now(), f"{result} was cancelled"))
        if clean_up_error is not None:
            raise clean_up_error from None
        raise
    if log is not None:
        log.append((now(), f"{result} is loaded"))
    return result


async def fail(error, seconds=1):
    """A job that fails after so many seconds."""
    await asyncio.sleep(seconds)
    raise error


async def fail_together(load_them, *errors):
    """Call load_them with jobs that fail in the very same moment, at 1 second, and with a slow one."""
    signal = asyncio.Event()

    async def fail_at_the_signal(error):
        await signal.wait()
        raise error

    asyncio.get_running_loop().call_later(1, signal.set)
    return await load_them(load("slow", 100), *(fail_at_the_signal(error) for error in errors))


async def outcome(loading):
    """What comes of it: a result, or the name of the error that comes out."""
    try:
        return await loading
    except (ConnectionError, BaseExceptionGroup) as error:
        return type(error).__name__


async def log_of_a_failure(loading, log):
    """The log with the moment when the error arrived, and with all that still happened afterwards."""
    await outcome(loading)
    log.append((now(), "the error arrives"))
    await asyncio.sleep(1000)
    return log


async def cancel_after(seconds, loading):
    """Run it as a task, cancel that from outside, and tell how it ended."""
    task = asyncio.create_task(loading)
    await asyncio.sleep(seconds)
    task.cancel()
    await asyncio.wait([task], timeout=1000)
    if task.cancelled():
        return "was cancelled"
    return task.exception() or task.result()


async def log_of_a_cancellation(seconds, loading, log):
    """The log with the moment when the cancelled task had ended, and with all that still happened afterwards."""
    await cancel_after(seconds, loading)
    log.append((now(), "the task has ended"))
    await asyncio.sleep(1000)
    return log


async def default_0(*jobs):
    """load_or_default with the default 0."""
    return await load_or_default(0, *jobs)


class BadNumber(ValueError):
    """A kind of ValueError."""


@pytest.mark.task(1)
def test_it_returns_what_the_jobs_returned():
    """load_all returns a list of the values that the jobs returned, one for each of them: values, and not tasks or
    coroutines."""
    assert run_virtual(load_all(load("red", 1), load("blue", 2))).value == ["red", "blue"]


@pytest.mark.task(1)
def test_the_results_are_in_the_order_of_the_jobs():
    """The results stand in the order of the jobs, whichever finishes first."""
    results = run_virtual(load_all(load("red", 3), load("blue", 1), load("green", 2))).value
    assert results == ["red", "blue", "green"]
    numbers = rng("results").sample(range(1, 100), 6)
    results = run_virtual(load_all(*(load(number, number) for number in numbers))).value
    assert results == numbers


@pytest.mark.task(1)
def test_false_results_are_results():
    """0, None or an empty text are false, but a job has returned them."""
    assert run_virtual(load_all(load(0, 1), load(None, 2), load("", 3), load(False, 4))).value == [0, None, "", False]


@pytest.mark.task(1)
def test_the_jobs_run_at_the_same_time():
    """All jobs run at the same time, so together they take as long as the longest one."""
    assert run_virtual(load_all(load("a", 1), load("b", 2), load("c", 3))).seconds == 3
    times = [rng("times").randrange(1, 60) for _ in range(4)]
    assert run_virtual(load_all(*(load("job", seconds) for seconds in times))).seconds == max(times)


@pytest.mark.task(1)
def test_without_jobs_there_are_no_results():
    """Without jobs there is nothing to wait for, and the list is empty."""
    assert run_virtual(load_all()).value == []


@pytest.mark.task(2)
def test_a_failure_cancels_the_others_at_once():
    """When one job fails, the others are cancelled in that moment: what they would still load, nobody can use."""
    log = []
    loading = load_all(load("a", 1, log), fail(ConnectionError(), 2), load("b", 3, log), load("c", 9, log))
    run_virtual(log_of_a_failure(loading, log))
    others = sorted(entry for entry in log if entry[1][0] in "bc")
    assert others == [(2, "b was cancelled"), (2, "c was cancelled")]


@pytest.mark.task(2)
def test_it_waits_for_the_others_to_clean_up():
    """A cancelled job may need time to clean up. The error comes out when all jobs have ended, and not before."""
    log = []
    loading = load_all(fail(ConnectionError(), 1), load("a", 60, log, clean_up_takes=5))
    run_virtual(log_of_a_failure(loading, log))
    assert log == [(6, "a was cancelled"), (6, "the error arrives")]


@pytest.mark.task(2)
def test_no_task_is_left_running():
    """When load_all has failed, none of its tasks is still running: the only task left is the one that called it."""

    async def count_the_tasks():
        await outcome(load_all(load("a", 60, clean_up_takes=5), fail(ConnectionError(), 1), load("b", 60)))
        return len(asyncio.all_tasks())

    assert run_virtual(count_the_tasks()).value == 1


@pytest.mark.task(2)
def test_a_failure_comes_out_in_a_group():
    """Several jobs may fail, so what comes out is always an ExceptionGroup, also around a single error."""
    loading = load_all(load("a", 3), fail(ConnectionError("the server is down"), 1))
    assert run_virtual(outcome(loading)).value == "ExceptionGroup"


@pytest.mark.task(2)
def test_the_group_holds_the_very_error():
    """The group holds the error of the job itself, not a copy or a text. The cancelled jobs are no failures, so there
    is nothing else in it."""
    error = ConnectionError("the server is down")
    with pytest.raises(ExceptionGroup) as caught:
        run_virtual(load_all(load("a", 3), fail(error, 1), load("b", 3)))
    assert set(caught.value.exceptions) == {error}


@pytest.mark.task(2)
def test_errors_of_the_same_moment_are_all_in_the_group():
    """Two jobs may fail in the same moment, before either can be cancelled. Then both errors are in the group."""
    first, second = ConnectionError("the server is down"), KeyError("id")
    with pytest.raises(ExceptionGroup) as caught:
        run_virtual(fail_together(load_all, first, second))
    assert set(caught.value.exceptions) == {first, second}


@pytest.mark.task(2)
def test_an_error_of_the_clean_up_is_in_the_group():
    """A job that is cancelled and fails while it cleans up has failed, too: its error is in the group."""
    first, second = ConnectionError("the server is down"), OSError("the disk is full")
    with pytest.raises(ExceptionGroup) as caught:
        run_virtual(load_all(fail(first, 1), load("a", 60, clean_up_takes=5, clean_up_error=second)))
    assert set(caught.value.exceptions) == {first, second}


@pytest.mark.task(3)
def test_a_cancellation_reaches_the_jobs():
    """When the task that called load_all is cancelled, the jobs are cancelled as well, in the same moment."""
    log = []
    loading = load_all(load("a", 1, log), load("b", 60, log), load("c", 60, log))
    run_virtual(log_of_a_cancellation(2, loading, log))
    others = sorted(entry for entry in log if entry[1][0] in "bc")
    assert others == [(2, "b was cancelled"), (2, "c was cancelled")]


@pytest.mark.task(3)
def test_a_cancelled_load_all_waits_for_its_jobs():
    """Cancelled jobs may need time to clean up, and nothing interrupts them in it. load_all ends when all of them have
    ended."""
    log = []
    loading = load_all(load("a", 60, log, clean_up_takes=5), load("b", 60, log))
    run_virtual(log_of_a_cancellation(2, loading, log))
    assert log == [(2, "b was cancelled"), (7, "a was cancelled"), (7, "the task has ended")]


@pytest.mark.task(3)
def test_a_cancellation_is_no_failure():
    """A cancellation from outside goes on as a CancelledError, and not in a group: the task ends as cancelled."""
    assert run_virtual(cancel_after(2, load_all(load("a", 60), load("b", 60)))).value == "was cancelled"


@pytest.mark.task(3)
def test_a_timeout_ends_it():
    """asyncio.timeout() works by cancelling. When the time is up, the jobs are cancelled, and the caller gets a
    TimeoutError."""
    log = []

    async def load_with_a_timeout():
        async with asyncio.timeout(3):
            await load_all(load("a", 1, log), load("b", 60, log))

    with pytest.raises(TimeoutError):
        run_virtual(load_with_a_timeout())
    assert log == [(1, "a is loaded"), (3, "b was cancelled")]


@pytest.mark.task(4)
def test_without_failures_there_is_no_default():
    """When all jobs succeed, load_or_default returns their results. The default is not needed, also when there are no
    jobs."""
    assert run_virtual(load_or_default("none", load("a", 1), load(0, 2))).value == ["a", 0]
    assert run_virtual(load_or_default("none")).value == []


@pytest.mark.task(4)
def test_value_errors_lead_to_the_default():
    """When all that failed are ValueErrors, the result is a list with the default in it, whatever that is."""
    assert run_virtual(load_or_default("none", load("a", 1), fail(ValueError(), 2))).value == ["none"]
    assert run_virtual(load_or_default(None, fail(ValueError(), 2))).value == [None]
    assert run_virtual(fail_together(default_0, ValueError(), ValueError("x"), ValueError())).value == [0]


@pytest.mark.task(4)
def test_it_is_all_or_nothing_with_a_default_too():
    """load_or_default does not wait for jobs whose results it will not use: after a failure they are cancelled."""
    log = []
    seconds = run_virtual(load_or_default("none", fail(ValueError(), 1), load("a", 60, log))).seconds
    assert log == [(1, "a was cancelled")]
    assert seconds == 1


@pytest.mark.task(4)
def test_a_cancellation_has_no_default():
    """Whoever cancels the loading wants it to end, and not a default: the CancelledError goes on."""
    loading = load_or_default("none", load("a", 60), load("b", 60))
    assert run_virtual(cancel_after(2, loading)).value == "was cancelled"


@pytest.mark.task(4)
def test_a_kind_of_value_error_is_a_value_error():
    """An error whose class derives from ValueError is a ValueError like any other."""
    assert run_virtual(load_or_default("none", fail(BadNumber()))).value == ["none"]


@pytest.mark.task(4)
def test_other_errors_come_out_in_a_group():
    """An error that is no ValueError has no default. It comes out as it does from load_all: the very same object in an
    ExceptionGroup."""
    error = ConnectionError("the server is down")
    with pytest.raises(ExceptionGroup) as caught:
        run_virtual(load_or_default("none", load("a", 3), fail(error, 1)))
    assert set(caught.value.exceptions) == {error}


@pytest.mark.task(4)
def test_a_value_error_does_not_hide_another_error():
    """When a ValueError and another error come together, there is no default: the other error comes out in an
    ExceptionGroup."""
    error = ConnectionError("the server is down")
    with pytest.raises(ExceptionGroup) as caught:
        run_virtual(fail_together(default_0, ValueError(), error, ValueError()))
    assert error in caught.value.exceptions


@pytest.mark.task(4)
def test_value_errors_are_taken_out_of_the_group():
    """A ValueError beside another error has been dealt with. It is not in the group any more that comes out."""
    error = ConnectionError("the server is down")
    with pytest.raises(ExceptionGroup) as caught:
        run_virtual(fail_together(default_0, ValueError(), error, ValueError()))
    assert set(caught.value.exceptions) == {error}


@pytest.mark.task(4)
def test_a_group_counts_by_what_is_in_it():
    """A job may fail with an ExceptionGroup itself, for example because it has called load_all. What counts then are
    the errors in it."""
    inner = load_all(fail(ValueError("inside")))
    assert run_virtual(load_or_default("none", inner)).value == ["none"]
    group = ExceptionGroup("two failures", [ValueError("inside"), BadNumber("inside as well")])
    assert run_virtual(load_or_default("none", fail(group), load("a", 9))).value == ["none"]
