"""Do the jobs run one by one, or side by side, as asked?"""

import asyncio

import pytest
from kit import lanes, rng, run_virtual

from sequential_vs_concurrent import count, one_by_one, side_by_side


def now():
    """Seconds since the event loop began; run_virtual makes them pass without waiting."""
    return asyncio.get_running_loop().time()


def sleeper(result, seconds):
    """A job that takes `seconds` and then returns `result`."""

    async def job():
        await asyncio.sleep(seconds)
        return result

    return job


def watched(name, seconds, log):
    """A job that logs when it is called, when it starts and when it ends, each with the time."""

    async def body():
        log.append((now(), f"{name} starts"))
        await asyncio.sleep(seconds)
        log.append((now(), f"{name} ends"))
        return name

    def job():
        log.append((now(), f"{name} is called"))
        return body()

    return job


def starts(log):
    """The events in which a job starts; if they are wrong, all that runs is shown."""
    return lanes([event for event in log if event[1].endswith("starts")], runs(log))


def ends(log):
    """The events in which a job ends; if they are wrong, all that runs is shown."""
    return lanes([event for event in log if event[1].endswith("ends")], runs(log))


def turns(log):
    """What was logged, in order; if that is wrong, it is shown with the times."""
    return lanes([text for _, text in log], log)


def runs(log):
    """The starts and the ends, without the calls."""
    return [event for event in log if not event[1].endswith("called")]


def breaking(error, seconds):
    """A job that fails with `error` after `seconds`."""

    async def job():
        await asyncio.sleep(seconds)
        raise error

    return job


@pytest.mark.task(1)
def test_one_by_one_takes_as_long_as_all_jobs_together():
    """One by one, no job starts before the one before it has finished, so the times add up."""
    jobs = [sleeper("a", 1), sleeper("b", 2), sleeper("c", 3)]
    assert run_virtual(one_by_one(jobs)).seconds == 6
    times = [rng("one by one").randrange(1, 60) for _ in range(4)]
    jobs = [sleeper("job", seconds) for seconds in times]
    assert run_virtual(one_by_one(jobs)).seconds == sum(times)


@pytest.mark.task(1)
def test_one_by_one_returns_the_results_in_the_order_of_the_jobs():
    """The results are what the jobs returned, one for each job, in the order of the jobs. Calling an async function
    gives a coroutine object, not its result."""
    jobs = [sleeper("red", 3), sleeper("blue", 1), sleeper("green", 2)]
    results = run_virtual(one_by_one(jobs)).value
    assert results == ["red", "blue", "green"]
    numbers = rng("results one by one").sample(range(1, 100), 5)
    results = run_virtual(one_by_one([sleeper(number, number) for number in numbers])).value
    assert results == numbers


@pytest.mark.task(1)
def test_one_by_one_calls_a_job_only_when_it_is_its_turn():
    """A job is not even called before its turn: first one job is called, starts and ends, then comes the next one."""
    log = lanes([])
    run_virtual(one_by_one([watched("a", 1, log), watched("b", 2, log)]))
    assert log == lanes(
        [
            (0, "a is called"),
            (0, "a starts"),
            (1, "a ends"),
            (1, "b is called"),
            (1, "b starts"),
            (3, "b ends"),
        ]
    )


@pytest.mark.task(1)
def test_an_error_comes_out_of_one_by_one():
    """The error of a job is not swallowed, kept among the results or wrapped: the caller gets the same object."""
    error = ConnectionError("the server is down")
    with pytest.raises(ConnectionError) as caught:
        run_virtual(one_by_one([sleeper("a", 1), breaking(error, 1)]))
    assert caught.value is error


@pytest.mark.task(1)
def test_after_an_error_one_by_one_starts_no_further_job():
    """A job that fails ends the row: the jobs behind it are never called."""
    log = []
    error = ConnectionError("the server is down")
    with pytest.raises(ConnectionError):
        run_virtual(one_by_one([breaking(error, 1), watched("b", 1, log)]))
    assert log == []


@pytest.mark.task(1)
def test_one_by_one_without_jobs_gives_an_empty_list():
    """Without jobs there is nothing to wait for, and nobody to get a result from."""
    assert run_virtual(one_by_one([])).value == []


@pytest.mark.task(1)
def test_one_by_one_leaves_the_list_of_jobs_alone():
    """The list belongs to the caller: nothing may be taken out of it or moved."""
    jobs = [sleeper("a", 1), sleeper("b", 2)]
    before = list(jobs)
    run_virtual(one_by_one(jobs))
    assert jobs == before


@pytest.mark.task(2)
def test_side_by_side_takes_as_long_as_the_longest_job():
    """Side by side, the jobs wait at the same time, so together they take as long as the longest one. A job that is
    awaited before the next one has started holds that one up."""
    jobs = [sleeper("a", 1), sleeper("b", 2), sleeper("c", 3)]
    assert run_virtual(side_by_side(jobs)).seconds == 3
    times = [rng("side by side").randrange(1, 60) for _ in range(4)]
    jobs = [sleeper("job", seconds) for seconds in times]
    assert run_virtual(side_by_side(jobs)).seconds == max(times)


@pytest.mark.task(2)
def test_side_by_side_starts_all_jobs_at_once_and_in_order():
    """All jobs start at time 0, the first one first. Making a coroutine object starts nothing: only what the event
    loop knows as a task runs while others wait."""
    log = lanes([])
    run_virtual(side_by_side([watched("a", 3, log), watched("b", 1, log), watched("c", 2, log)]))
    wanted = [(0, "a starts"), (0, "b starts"), (0, "c starts"), (1, "b ends"), (2, "c ends"), (3, "a ends")]
    assert starts(log) == starts(wanted)


@pytest.mark.task(2)
def test_side_by_side_returns_the_results_in_the_order_of_the_jobs():
    """The results are what the jobs returned, not the tasks that ran them. They stand in the order of the jobs,
    whichever job finishes first."""
    jobs = [sleeper("red", 3), sleeper("blue", 1), sleeper("green", 2)]
    results = run_virtual(side_by_side(jobs)).value
    assert results == ["red", "blue", "green"]
    numbers = rng("results side by side").sample(range(1, 100), 5)
    results = run_virtual(side_by_side([sleeper(number, number) for number in numbers])).value
    assert results == numbers


@pytest.mark.task(2)
def test_side_by_side_waits_for_every_job():
    """Nobody is left behind: side_by_side does not return before the last job has ended."""
    log = lanes([])
    run_virtual(side_by_side([watched("a", 1, log), watched("b", 3, log), watched("c", 2, log)]))
    wanted = [(0, "a starts"), (0, "b starts"), (0, "c starts"), (1, "a ends"), (2, "c ends"), (3, "b ends")]
    assert ends(log) == ends(wanted)


@pytest.mark.task(2)
def test_an_error_comes_out_of_side_by_side():
    """The error of a job is not swallowed or kept among the results. The caller gets the same object, not an
    ExceptionGroup around it."""
    error = ConnectionError("the server is down")
    with pytest.raises(ConnectionError) as caught:
        run_virtual(side_by_side([sleeper("a", 1), breaking(error, 2), sleeper("c", 3)]))
    assert caught.value is error


@pytest.mark.task(2)
def test_side_by_side_without_jobs_gives_an_empty_list():
    """Without jobs there is nothing to wait for, and nobody to get a result from."""
    assert run_virtual(side_by_side([])).value == []


@pytest.mark.task(2)
def test_side_by_side_leaves_the_list_of_jobs_alone():
    """The list belongs to the caller: nothing may be taken out of it or moved."""
    jobs = [sleeper("a", 1), sleeper("b", 2)]
    before = list(jobs)
    run_virtual(side_by_side(jobs))
    assert jobs == before


@pytest.mark.task(2)
def test_every_call_uses_the_loop_that_runs_it():
    """A coroutine already runs in an event loop. It neither starts another one nor keeps one for later: a second
    call, in a new loop, works just as well."""
    jobs = [sleeper("a", 1), sleeper("b", 2)]
    first = run_virtual(side_by_side(jobs)).value
    second = run_virtual(side_by_side(jobs)).value
    assert [first, second] == [["a", "b"], ["a", "b"]]


@pytest.mark.task(3)
def test_count_logs_every_step():
    """count logs name 1/n, name 2/n, ... up to name n/n. Each text goes to log, not to print."""
    log = []
    run_virtual(count("a", 3, log.append))
    assert log == ["a 1/3", "a 2/3", "a 3/3"]
    n = rng("steps").randrange(4, 20)
    log = []
    run_virtual(count("b", n, log.append))
    assert log == [f"b {step}/{n}" for step in range(1, n + 1)]


@pytest.mark.task(3)
def test_count_waits_half_a_second_after_each_step():
    """The first step is logged at once, and half a second of waiting follows each step, also the last one."""
    times = []

    def note_the_time(text):
        times.append(now())

    seconds = run_virtual(count("a", 3, note_the_time)).seconds
    assert times == [0, 0.5, 1]
    assert seconds == 1.5


@pytest.mark.task(3)
def test_count_to_zero_does_nothing():
    """With nothing to count, nothing is logged and no time passes."""
    log = []
    seconds = run_virtual(count("a", 0, log.append)).seconds
    assert log == []
    assert seconds == 0


@pytest.mark.task(3)
def test_two_counts_take_turns():
    """While one count waits, the other one can go on: waiting gives control back to the event loop, it does not
    stop the whole program."""
    log = lanes([])

    def note(text):
        log.append((now(), text))

    async def second_count():
        await asyncio.sleep(0.25)
        await count("b", 2, note)

    async def both():
        await asyncio.gather(count("a", 2, note), second_count())

    seconds = run_virtual(both()).seconds
    assert turns(log) == turns([(0, "a 1/2"), (0.25, "b 1/2"), (0.5, "a 2/2"), (0.75, "b 2/2")])
    assert seconds == 1.25
