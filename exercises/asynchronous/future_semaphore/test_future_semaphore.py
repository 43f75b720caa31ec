"""Does FutureSemaphore let in as many as it should, one after the other and in the right order?"""

import asyncio

import pytest
from kit import rng, run_virtual

from future_semaphore import FutureSemaphore


def now():
    """Seconds since the event loop began; run_virtual makes them pass without waiting."""
    return asyncio.get_running_loop().time()


async def visit(semaphore, name, seconds, log):
    """Go in, stay for some seconds and leave; log both with the time."""
    await semaphore.acquire()
    log.append((now(), f"{name} enters"))
    await asyncio.sleep(seconds)
    log.append((now(), f"{name} leaves"))
    semaphore.release()


async def visits(permits, stays, semaphore=None):
    """The log of visitors 0, 1, 2, ... who all come at time 0, and stay for so many seconds."""
    semaphore = FutureSemaphore(permits) if semaphore is None else semaphore
    log = []
    await asyncio.gather(*(visit(semaphore, name, seconds, log) for name, seconds in enumerate(stays)))
    return log


async def most_inside(permits, stays):
    """How many of these visitors are inside at the same time, at most."""
    return peak(await visits(permits, stays))


def peak(log):
    """How many were inside at the same time, at most."""
    inside = most = 0
    for _, event in log:
        inside += 1 if event.endswith("enters") else -1
        most = max(most, inside)
    return most


def entries(log):
    return [(time, event) for time, event in log if event.endswith("enters")]


async def free_permits(semaphore):
    """How many tasks get a permit before one has to wait, of a dozen at most; that one gets its permit afterwards."""
    for free in range(12):
        task = asyncio.create_task(semaphore.acquire())
        await asyncio.sleep(1)
        if not task.done():
            semaphore.release()
            await asyncio.sleep(1)
            return free
        task.result()
    return 12


async def permits_of(*arguments):
    """How many permits a new FutureSemaphore has."""
    return await free_permits(FutureSemaphore(*arguments))


async def leave_and_return(semaphore, log):
    """Stay for a second, leave, and ask for a permit again at once."""
    await semaphore.acquire()
    await asyncio.sleep(1)
    semaphore.release()
    await visit(semaphore, "the one who returns", 1, log)


async def somebody_returns(waiting):
    """The log of one who leaves and asks again at once, while so many others wait: one permit."""
    semaphore, log = FutureSemaphore(1), []
    others = [visit(semaphore, f"waiter {number}", 1, log) for number in range(1, waiting + 1)]
    await asyncio.gather(leave_and_return(semaphore, log), *others)
    return log


@pytest.mark.task(1)
def test_there_are_as_many_permits_as_asked_for():
    """FutureSemaphore(n) has n free permits, and none of them is there twice. Without a number there is one; with 0
    there is none yet."""
    assert run_virtual(permits_of(3)).value == 3
    assert run_virtual(permits_of()).value == 1
    assert run_virtual(permits_of(0)).value == 0
    n = rng("permits").randrange(4, 10)
    assert run_virtual(permits_of(n)).value == n


@pytest.mark.task(1)
def test_a_free_permit_is_taken_without_waiting():
    """While a permit is free there is nothing to wait for: acquire() takes it and goes on at once. Nothing else runs in
    between, not even for one turn of the event loop."""
    log = []

    async def take_two():
        semaphore = FutureSemaphore(2)
        asyncio.get_running_loop().call_soon(log.append, "somebody else runs")
        await semaphore.acquire()
        log.append("one permit is taken")
        await semaphore.acquire()
        log.append("two permits are taken")
        await asyncio.sleep(1)

    run_virtual(take_two())
    assert log == ["one permit is taken", "two permits are taken", "somebody else runs"]


@pytest.mark.task(1)
def test_a_permit_that_was_given_back_can_be_taken_again():
    """A permit that is given back while nobody waits is free again, however often it was used."""

    async def use_and_count(times):
        semaphore = FutureSemaphore(2)
        for _ in range(times):
            await semaphore.acquire()
            semaphore.release()
        return await free_permits(semaphore)

    assert run_virtual(use_and_count(1)).value == 2
    assert run_virtual(use_and_count(5)).value == 2


@pytest.mark.task(1)
def test_release_may_add_a_permit():
    """release() does not ask who has taken the permit: without an acquire() before it, there is one permit more than at
    the beginning."""

    async def release_and_count(permits, times):
        semaphore = FutureSemaphore(permits)
        for _ in range(times):
            semaphore.release()
        return await free_permits(semaphore)

    assert run_virtual(release_and_count(1, 1)).value == 2
    assert run_virtual(release_and_count(0, 3)).value == 3


@pytest.mark.task(1)
def test_it_does_the_work_itself(monkeypatch):
    """The permits and the line are yours to build: do not hand the work over to asyncio.Semaphore."""
    asked = []
    acquire_of_asyncio = asyncio.Semaphore.acquire

    async def acquire_and_tell(semaphore):
        asked.append("asyncio.Semaphore")
        return await acquire_of_asyncio(semaphore)

    monkeypatch.setattr(asyncio.Semaphore, "acquire", acquire_and_tell)
    run_virtual(permits_of(2))
    assert asked == []


@pytest.mark.task(2)
def test_whoever_waits_enters_when_a_permit_is_given_back():
    """Without a free permit, acquire() waits until somebody gives one back: it returns neither earlier nor later."""
    log = run_virtual(visits(1, [3, 1])).value
    assert entries(log) == [(0, "0 enters"), (3, "1 enters")]
    stay = rng("stay").randrange(2, 60)
    log = run_virtual(visits(2, [stay + 5, stay, 1])).value
    assert entries(log) == [(0, "0 enters"), (0, "1 enters"), (stay, "2 enters")]


@pytest.mark.task(2)
def test_no_more_tasks_are_inside_than_there_are_permits():
    """With n permits at most n tasks are inside at any moment, however many come."""
    assert run_virtual(most_inside(1, [1, 1, 1, 1, 1])).value == 1
    assert run_virtual(most_inside(2, [3, 1, 2, 5, 1])).value == 2
    permits = rng("limit").randrange(3, 6)
    assert run_virtual(most_inside(permits, [1] * 12)).value == permits


@pytest.mark.task(2)
def test_visits_take_turns_without_a_gap():
    """No permit lies idle while somebody waits for it: five visits of a second take five seconds with one permit, and
    three seconds with two."""
    assert run_virtual(visits(1, [1, 1, 1, 1, 1])).seconds == 5
    assert run_virtual(visits(2, [1, 1, 1, 1, 1])).seconds == 3
    stay = rng("turns").randrange(2, 60)
    seconds = run_virtual(visits(3, [stay] * 7)).seconds
    assert seconds == 3 * stay


@pytest.mark.task(2)
def test_waiting_takes_no_turns_of_the_loop():
    """A task that waits for a future sleeps until the future is done, so a long wait costs the event loop no more turns
    than a short one. Asking again and again does."""
    turns_of_a_short_wait = run_virtual(visits(1, [1, 1])).turns
    assert run_virtual(visits(1, [100, 1])).turns == turns_of_a_short_wait


@pytest.mark.task(2)
def test_one_release_lets_one_task_in():
    """One permit was given back, so one of the waiting tasks goes in, and the others go on waiting."""
    log = []

    async def release_once():
        semaphore = FutureSemaphore(0)
        tasks = [asyncio.create_task(visit(semaphore, name, 100, log)) for name in "abc"]
        await asyncio.sleep(1)
        semaphore.release()
        await asyncio.sleep(1)
        inside = len(entries(log))
        await asyncio.gather(*tasks)
        return inside

    assert run_virtual(release_once()).value == 1


@pytest.mark.task(2)
def test_it_can_be_made_before_a_loop_runs():
    """A semaphore is often made when a module is imported, and then no event loop runs yet. The loop that counts is the
    one in which a task waits."""
    semaphore = FutureSemaphore(1)
    log = run_virtual(visits(1, [1, 1], semaphore)).value
    assert entries(log) == [(0, "0 enters"), (1, "1 enters")]


@pytest.mark.task(2)
def test_two_semaphores_are_independent():
    """Each semaphore has permits and waiting tasks of its own: what is given back here lets nobody in there."""
    log = []

    async def two_semaphores():
        left, right = FutureSemaphore(0), FutureSemaphore(0)
        tasks = [asyncio.create_task(visit(left, "left", 0, log)), asyncio.create_task(visit(right, "right", 0, log))]
        await asyncio.sleep(1)
        right.release()
        await asyncio.sleep(1)
        left.release()
        await asyncio.gather(*tasks)

    run_virtual(two_semaphores())
    assert entries(log) == [(1, "right enters"), (2, "left enters")]


@pytest.mark.task(3)
def test_first_come_first_served():
    """Waiting tasks go in in the order in which they came."""
    names = list("abcdef")
    rng("order").shuffle(names)
    log = []

    async def line_up():
        semaphore = FutureSemaphore(0)
        tasks = [asyncio.create_task(visit(semaphore, name, 1, log)) for name in names]
        await asyncio.sleep(1)
        semaphore.release()
        await asyncio.gather(*tasks)

    run_virtual(line_up())
    order = [event.removesuffix(" enters") for _, event in entries(log)]
    assert order == names


@pytest.mark.task(3)
def test_two_permits_given_back_at_once_go_to_the_first_two():
    """When two permits are given back in the same moment, the two tasks that have waited longest go in, in their
    order."""
    log = []

    async def release_twice():
        semaphore = FutureSemaphore(0)
        tasks = [asyncio.create_task(visit(semaphore, name, 5, log)) for name in "abcd"]
        await asyncio.sleep(1)
        semaphore.release()
        semaphore.release()
        await asyncio.gather(*tasks)

    run_virtual(release_twice())
    assert entries(log) == [(1, "a enters"), (1, "b enters"), (6, "c enters"), (6, "d enters")]


@pytest.mark.task(4)
def test_whoever_asks_again_does_not_overtake():
    """A permit that is given back while somebody waits belongs to the first in the line from that moment on, even
    before that task runs again. Whoever asks afterwards waits behind the others."""
    log = run_virtual(somebody_returns(waiting=1)).value
    assert entries(log) == [(1, "waiter 1 enters"), (2, "the one who returns enters")]
    log = run_virtual(somebody_returns(waiting=2)).value
    assert entries(log) == [(1, "waiter 1 enters"), (2, "waiter 2 enters"), (3, "the one who returns enters")]


@pytest.mark.task(4)
def test_nobody_takes_the_permit_of_a_task_that_was_woken():
    """Between the moment when a task is woken and the moment when it runs, others may ask. One permit still lets only
    one of them in."""
    log = run_virtual(somebody_returns(waiting=1)).value
    assert peak(log) == 1


@pytest.mark.task(4)
def test_after_a_busy_day_all_permits_are_there():
    """Handing permits over neither makes new ones nor loses any: when everybody has left, all are free again."""

    async def busy_day(permits, stays):
        semaphore = FutureSemaphore(permits)
        await visits(permits, stays, semaphore)
        return await free_permits(semaphore)

    stays = [rng("stays").randrange(1, 9) for _ in range(8)]
    assert run_virtual(busy_day(1, [1, 1, 1])).value == 1
    assert run_virtual(busy_day(3, stays)).value == 3
