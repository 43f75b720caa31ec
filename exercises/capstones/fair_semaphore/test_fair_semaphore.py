"""Does FairSemaphore keep its limit, its order and its permits, whoever is cancelled and when?"""

import asyncio
from itertools import product
from random import Random

import pytest
from kit import rng, run_virtual

from fair_semaphore import FairSemaphore


def now():
    """Seconds since the event loop began; run_virtual makes them pass without waiting."""
    return asyncio.get_running_loop().time()


async def visit(semaphore, name, seconds, log):
    """Go in, stay for some seconds and leave, also when cancelled inside; log both with the time."""
    await semaphore.acquire()
    log.append((now(), f"{name} enters"))
    try:
        await asyncio.sleep(seconds)
    finally:
        log.append((now(), f"{name} leaves"))
        semaphore.release()


async def visit_and_tell(semaphore, name, seconds, log):
    """A visit that logs its errors, where nobody waits for them."""
    try:
        await visit(semaphore, name, seconds, log)
    except Exception as error:
        log.append((now(), f"{name} fails with {error!r}"))


async def line_up(semaphore, names, log, seconds=5):
    """The tasks of visitors who come in this order and, a second later, are inside or wait."""
    tasks = [asyncio.create_task(visit_and_tell(semaphore, name, seconds, log)) for name in names]
    await asyncio.sleep(1)
    return tasks


async def visits(permits, stays, semaphore=None):
    """The log of visitors 0, 1, 2, ... who all come at time 0, and stay for so many seconds."""
    semaphore = FairSemaphore(permits) if semaphore is None else semaphore
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
        inside += event.endswith("enters") - event.endswith("leaves")
        most = max(most, inside)
    return most


def entries(log):
    """The log without those who leave."""
    return [(time, event) for time, event in log if not event.endswith("leaves")]


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
    """How many permits a new FairSemaphore has."""
    return await free_permits(FairSemaphore(*arguments))


async def leave_and_return(semaphore, log):
    """Stay for a second, leave, and ask for a permit again at once."""
    await semaphore.acquire()
    await asyncio.sleep(1)
    semaphore.release()
    await visit(semaphore, "the one who returns", 1, log)


async def somebody_returns(waiting):
    """The log of one who leaves and asks again at once, while so many others wait: one permit."""
    semaphore, log = FairSemaphore(1), []
    others = [visit(semaphore, f"waiter {number}", 1, log) for number in range(1, waiting + 1)]
    await asyncio.gather(leave_and_return(semaphore, log), *others)
    return log


# --- The permits


@pytest.mark.task(1)
def test_there_are_as_many_permits_as_asked_for():
    """FairSemaphore(n) has n free permits. Without a number there is one; with 0 there is none yet."""
    assert run_virtual(permits_of(3)).value == 3
    assert run_virtual(permits_of()).value == 1
    assert run_virtual(permits_of(0)).value == 0
    n = rng("permits").randrange(4, 10)
    assert run_virtual(permits_of(n)).value == n


@pytest.mark.task(1)
def test_there_are_no_negative_permits():
    """Fewer than no permits make no sense: a negative number is a ValueError when the semaphore is made."""
    with pytest.raises(ValueError):
        FairSemaphore(-1)
    with pytest.raises(ValueError):
        FairSemaphore(-5)


@pytest.mark.task(1)
def test_a_free_permit_is_taken_without_waiting():
    """While a permit is free, acquire() takes it and goes on at once. Nothing else runs in between, not even for one
    turn of the event loop."""
    log = []

    async def take_two():
        semaphore = FairSemaphore(2)
        asyncio.get_running_loop().call_soon(log.append, "somebody else runs")
        await semaphore.acquire()
        log.append("one permit is taken")
        async with semaphore:
            log.append("two permits are taken")
        await asyncio.sleep(1)

    run_virtual(take_two())
    assert log == ["one permit is taken", "two permits are taken", "somebody else runs"]


@pytest.mark.task(1)
def test_a_permit_that_was_given_back_can_be_taken_again():
    """A permit that is given back while nobody waits is free again, however often it was used."""

    async def use_and_count(times):
        semaphore = FairSemaphore(2)
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
        semaphore = FairSemaphore(permits)
        for _ in range(times):
            semaphore.release()
        return await free_permits(semaphore)

    assert run_virtual(release_and_count(1, 1)).value == 2
    assert run_virtual(release_and_count(0, 3)).value == 3


@pytest.mark.task(1)
def test_locked_tells_whether_one_would_have_to_wait():
    """locked() is true if acquire() would have to wait now, and false if a permit is free. Asking changes nothing."""

    async def ask_again_and_again():
        semaphore = FairSemaphore(2)
        answers = [semaphore.locked()]
        await semaphore.acquire()
        answers.append(semaphore.locked())
        await semaphore.acquire()
        answers.append(semaphore.locked())
        semaphore.release()
        answers.append(semaphore.locked())
        return [bool(answer) for answer in answers]

    assert run_virtual(ask_again_and_again()).value == [False, False, True, False]


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


# --- The line


@pytest.mark.task(2)
def test_no_more_tasks_are_inside_than_there_are_permits():
    """With n permits at most n tasks are inside at any moment, however many come."""
    assert run_virtual(most_inside(1, [1, 1, 1, 1, 1])).value == 1
    assert run_virtual(most_inside(2, [3, 1, 2, 5, 1])).value == 2
    assert run_virtual(most_inside(3, [1] * 12)).value == 3


@pytest.mark.task(2)
def test_visits_take_turns_without_a_gap():
    """No permit lies idle while somebody waits for it: seven visits of a second take seven seconds with one permit,
    four with two, and three with three."""
    assert run_virtual(visits(1, [1] * 7)).seconds == 7
    assert run_virtual(visits(2, [1] * 7)).seconds == 4
    assert run_virtual(visits(3, [1] * 7)).seconds == 3
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
def test_first_come_first_served():
    """Waiting tasks go in in the order in which they came."""
    names = list("abcdef")
    rng("order").shuffle(names)
    log = []

    async def open_the_door():
        semaphore = FairSemaphore(0)
        tasks = await line_up(semaphore, names, log, seconds=1)
        semaphore.release()
        await asyncio.gather(*tasks)

    run_virtual(open_the_door())
    order = [event.removesuffix(" enters") for _, event in entries(log)]
    assert order == names


@pytest.mark.task(2)
def test_one_release_lets_one_task_in():
    """One permit was given back, so one of the waiting tasks goes in, and the others go on waiting."""
    log = []

    async def release_once():
        semaphore = FairSemaphore(0)
        await line_up(semaphore, "abc", log, seconds=100)
        semaphore.release()
        await asyncio.sleep(1)
        return len(entries(log))

    assert run_virtual(release_once()).value == 1


@pytest.mark.task(2)
def test_two_permits_given_back_at_once_go_to_the_first_two():
    """When two permits are given back in the same moment, the two tasks that have waited longest go in, in their
    order."""
    log = []

    async def release_twice():
        semaphore = FairSemaphore(0)
        tasks = await line_up(semaphore, "abcd", log)
        semaphore.release()
        semaphore.release()
        await asyncio.gather(*tasks)

    run_virtual(release_twice())
    assert entries(log) == [(1, "a enters"), (1, "b enters"), (6, "c enters"), (6, "d enters")]


@pytest.mark.task(2)
def test_whoever_asks_again_does_not_overtake():
    """A permit that is given back while somebody waits belongs to the first in the line from that moment on, even
    before that task runs again. Whoever asks afterwards waits behind the others."""
    log = run_virtual(somebody_returns(waiting=1)).value
    assert entries(log) == [(1, "waiter 1 enters"), (2, "the one who returns enters")]
    log = run_virtual(somebody_returns(waiting=2)).value
    assert entries(log) == [(1, "waiter 1 enters"), (2, "waiter 2 enters"), (3, "the one who returns enters")]


@pytest.mark.task(2)
def test_nobody_takes_the_permit_of_a_task_that_was_woken():
    """Between the moment when a task is woken and the moment when it runs, others may ask. One permit still lets only
    one of them in."""
    log = run_virtual(somebody_returns(waiting=1)).value
    assert peak(log) == 1


@pytest.mark.task(2)
def test_it_stays_locked_while_a_permit_is_handed_over():
    """When somebody waits, a permit that is given back is not free for others: locked() stays true, before the woken
    task runs and afterwards."""
    log = []

    async def hand_over():
        semaphore = FairSemaphore(0)
        await line_up(semaphore, "a", log)
        semaphore.release()
        at_once = bool(semaphore.locked())
        await asyncio.sleep(1)
        return at_once, bool(semaphore.locked())

    assert run_virtual(hand_over()).value == (True, True)


@pytest.mark.task(2)
def test_after_a_busy_day_all_permits_are_there():
    """Handing permits over neither makes new ones nor loses any: when everybody has left, all are free again."""

    async def busy_day(permits, stays):
        semaphore = FairSemaphore(permits)
        await visits(permits, stays, semaphore)
        return await free_permits(semaphore)

    stays = [rng("stays").randrange(1, 9) for _ in range(8)]
    assert run_virtual(busy_day(1, [1, 1, 1])).value == 1
    assert run_virtual(busy_day(3, stays)).value == 3


@pytest.mark.task(2)
def test_it_can_be_made_before_a_loop_runs():
    """A semaphore is often made when a module is imported, and then no event loop runs yet. The loop that counts is the
    one in which a task waits."""
    semaphore = FairSemaphore(1)
    log = run_virtual(visits(1, [1, 1], semaphore)).value
    assert entries(log) == [(0, "0 enters"), (1, "1 enters")]


@pytest.mark.task(2)
def test_two_semaphores_are_independent():
    """Each semaphore has permits and waiting tasks of its own: what is given back here lets nobody in there."""
    log = []

    async def two_semaphores():
        left, right = FairSemaphore(0), FairSemaphore(0)
        tasks = [asyncio.create_task(visit(left, "left", 0, log)), asyncio.create_task(visit(right, "right", 0, log))]
        await asyncio.sleep(1)
        right.release()
        await asyncio.sleep(1)
        left.release()
        await asyncio.gather(*tasks)

    run_virtual(two_semaphores())
    assert entries(log) == [(1, "right enters"), (2, "left enters")]


# --- Cancellations


@pytest.mark.task(3)
def test_a_cancelled_waiter_ends_as_cancelled():
    """acquire() must not keep the CancelledError to itself: the task that waited ends as cancelled, and it never goes
    in."""
    log = []

    async def cancel_the_waiter():
        semaphore = FairSemaphore(0)
        [waiter] = await line_up(semaphore, "a", log)
        waiter.cancel()
        await asyncio.wait([waiter], timeout=10)
        return waiter.cancelled()

    assert run_virtual(cancel_the_waiter()).value is True
    assert log == []


@pytest.mark.task(3)
def test_the_line_goes_on_without_a_cancelled_waiter():
    """Whoever is cancelled in the line gives up its place. The next permit goes to the first of those who still
    wait, and their order stays."""
    log = []

    async def cancel_in_the_line(*places):
        semaphore = FairSemaphore(0)
        tasks = await line_up(semaphore, "abcde", log)
        for place in places:
            tasks[place].cancel()
        await asyncio.sleep(1)
        semaphore.release()
        await asyncio.sleep(100)

    run_virtual(cancel_in_the_line(0, 2))
    assert entries(log) == [(2, "b enters"), (7, "d enters"), (12, "e enters")]


@pytest.mark.task(3)
def test_a_permit_does_not_go_to_a_task_that_is_being_cancelled():
    """After task.cancel() it takes a moment until the task runs and notices. A permit that is given back in that moment
    goes to the next one in the line, and release() itself does not fail."""
    log = []

    async def cancel_and_release():
        semaphore = FairSemaphore(0)
        first, second = await line_up(semaphore, ["first", "second"], log)
        first.cancel()
        semaphore.release()
        await asyncio.sleep(100)

    run_virtual(cancel_and_release())
    assert entries(log) == [(1, "second enters")]


@pytest.mark.task(3)
def test_a_wake_up_is_not_lost():
    """A task may be cancelled after it was given a permit and before it could run. It cannot use the permit any more:
    the permit must be passed on, or all the others wait for ever."""
    log = []

    async def release_and_cancel():
        semaphore = FairSemaphore(0)
        first, second = await line_up(semaphore, ["first", "second"], log)
        semaphore.release()
        first.cancel()
        await asyncio.sleep(100)

    run_virtual(release_and_cancel())
    assert entries(log) == [(1, "second enters")]


@pytest.mark.task(3)
def test_a_woken_task_that_is_cancelled_ends_as_cancelled():
    """A task that is cancelled after it was woken has been cancelled all the same: it does not go in, and ends as
    cancelled."""
    log = []

    async def release_and_cancel():
        semaphore = FairSemaphore(0)
        [waiter] = await line_up(semaphore, "a", log)
        semaphore.release()
        waiter.cancel()
        await asyncio.wait([waiter], timeout=10)
        return waiter.cancelled()

    assert run_virtual(release_and_cancel()).value is True
    assert log == []


@pytest.mark.task(3)
def test_a_permit_that_nobody_can_use_is_free_again():
    """If the task that was given the permit is cancelled, and nobody else waits, the permit is free for whoever comes
    next."""

    async def release_and_cancel():
        semaphore = FairSemaphore(0)
        [waiter] = await line_up(semaphore, "a", [])
        semaphore.release()
        waiter.cancel()
        await asyncio.sleep(1)
        return await free_permits(semaphore)

    assert run_virtual(release_and_cancel()).value == 1


@pytest.mark.task(3)
def test_a_permit_is_passed_on_as_often_as_it_takes():
    """Several tasks may be cancelled at once: those that were given a permit, and those behind them. The permits go to
    the first ones that are left."""
    log = []

    async def release_two_and_cancel_three():
        semaphore = FairSemaphore(0)
        tasks = await line_up(semaphore, "abcdef", log)
        semaphore.release()
        semaphore.release()
        for task in tasks[:3]:
            task.cancel()
        await asyncio.sleep(100)

    run_virtual(release_two_and_cancel_three())
    assert entries(log) == [(1, "d enters"), (1, "e enters"), (6, "f enters")]


@pytest.mark.task(3)
def test_nobody_overtakes_while_a_permit_is_passed_on():
    """While a cancelled task passes its permit on, a newcomer may ask. It waits behind those who were there before."""
    log = []

    async def ask_in_between():
        semaphore = FairSemaphore(0)
        first, second = await line_up(semaphore, ["first", "second"], log)
        semaphore.release()
        first.cancel()
        await visit(semaphore, "newcomer", 1, log)

    run_virtual(ask_in_between())
    assert entries(log) == [(1, "second enters"), (6, "newcomer enters")]


@pytest.mark.task(3)
def test_a_cancelled_waiter_leaves_no_permit_behind():
    """Whoever is cancelled in the line had no permit, and so has none to give back: afterwards there are as many as
    before."""

    async def cancel_all_in_the_line():
        semaphore = FairSemaphore(2)
        inside = await line_up(semaphore, "ab", [])
        waiting = await line_up(semaphore, "cdef", [])
        for task in waiting:
            task.cancel()
        await asyncio.gather(*inside)
        return await free_permits(semaphore)

    assert run_virtual(cancel_all_in_the_line()).value == 2


@pytest.mark.task(3)
def test_with_only_cancelled_tasks_in_the_line_the_permit_is_free():
    """If everybody in the line is cancelled, nobody waits any more: a permit that is given back in that moment is free,
    and not lost with the tasks that have left."""

    async def cancel_all_and_release():
        semaphore = FairSemaphore(0)
        for task in await line_up(semaphore, "abc", []):
            task.cancel()
        semaphore.release()
        await asyncio.sleep(1)
        return await free_permits(semaphore)

    assert run_virtual(cancel_all_and_release()).value == 1


@pytest.mark.task(3)
def test_after_a_cancellation_locked_tells_the_truth():
    """Tasks that have left the line do not lock the semaphore: when a permit is free, locked() is false."""

    async def cancel_and_ask():
        semaphore = FairSemaphore(0)
        for task in await line_up(semaphore, "abc", []):
            task.cancel()
        await asyncio.sleep(1)
        before = bool(semaphore.locked())
        semaphore.release()
        return before, bool(semaphore.locked())

    assert run_virtual(cancel_and_ask()).value == (True, False)


@pytest.mark.task(3)
def test_waiting_may_be_limited_by_a_timeout():
    """asyncio.timeout() works by cancelling. Whoever runs out of patience gets a TimeoutError, and the next one in the
    line gets the permit."""
    log = []

    async def wait_two_seconds(semaphore):
        try:
            async with asyncio.timeout(2):
                await semaphore.acquire()
        except TimeoutError:
            log.append((now(), "the impatient one gives up"))

    async def lose_patience():
        semaphore = FairSemaphore(1)
        first = asyncio.create_task(visit(semaphore, "first", 5, log))
        impatient = asyncio.create_task(wait_two_seconds(semaphore))
        last = asyncio.create_task(visit(semaphore, "last", 5, log))
        await asyncio.gather(first, impatient, last)

    run_virtual(lose_patience())
    expected = [(0, "first enters"), (2, "the impatient one gives up"), (5, "first leaves"), (5, "last enters")]
    assert log[:4] == expected


# --- async with


@pytest.mark.task(4)
def test_async_with_takes_a_permit_and_gives_it_back():
    """Inside the block the permit is taken, and after it the permit is free again."""

    async def use_it():
        semaphore = FairSemaphore(1)
        async with semaphore:
            inside = bool(semaphore.locked())
        return inside, bool(semaphore.locked())

    assert run_virtual(use_it()).value == (True, False)


@pytest.mark.task(4)
def test_async_with_gives_the_semaphore_itself():
    """`async with FairSemaphore() as semaphore` binds the semaphore."""

    async def use_it():
        semaphore = FairSemaphore(1)
        async with semaphore as entered:
            return entered is semaphore

    assert run_virtual(use_it()).value is True


@pytest.mark.task(4)
def test_async_with_waits_for_its_turn():
    """async with waits in the same line as everybody else."""
    log = []

    async def use(semaphore, name):
        async with semaphore:
            log.append((now(), f"{name} enters"))
            await asyncio.sleep(2)

    async def use_it_together():
        semaphore = FairSemaphore(1)
        await asyncio.gather(use(semaphore, "a"), visit(semaphore, "b", 2, []), use(semaphore, "c"))

    run_virtual(use_it_together())
    assert log == [(0, "a enters"), (4, "c enters")]


@pytest.mark.task(4)
def test_after_an_error_the_permit_is_back():
    """An error inside the block ends it as well, and the permit must be given back."""

    async def fail_inside():
        semaphore = FairSemaphore(1)
        try:
            async with semaphore:
                raise LookupError("not found")
        except LookupError:
            pass
        return await free_permits(semaphore)

    assert run_virtual(fail_inside()).value == 1


@pytest.mark.task(4)
def test_an_error_comes_out_of_the_block():
    """The semaphore has nothing to do with the error: it goes on, the very same object."""
    error = LookupError("not found")

    async def fail_inside():
        async with FairSemaphore(1):
            raise error

    with pytest.raises(LookupError) as caught:
        run_virtual(fail_inside())
    assert caught.value is error


@pytest.mark.task(4)
def test_after_a_cancellation_inside_the_permit_is_back():
    """A task that is cancelled inside the block gives its permit back, and the next one goes in."""
    log = []

    async def stay_inside(semaphore):
        async with semaphore:
            await asyncio.sleep(60)

    async def cancel_inside():
        semaphore = FairSemaphore(1)
        inside = asyncio.create_task(stay_inside(semaphore))
        await line_up(semaphore, ["next"], log)
        inside.cancel()
        await asyncio.sleep(10)

    run_virtual(cancel_inside())
    assert entries(log) == [(1, "next enters")]


@pytest.mark.task(4)
def test_a_block_that_was_never_entered_gives_nothing_back():
    """A task that is cancelled while async with waits has never entered the block. It has no permit to give back."""

    async def never_enter(semaphore):
        async with semaphore:
            await asyncio.sleep(60)

    async def cancel_outside():
        semaphore = FairSemaphore(1)
        await semaphore.acquire()
        task = asyncio.create_task(never_enter(semaphore))
        await asyncio.sleep(1)
        task.cancel()
        await asyncio.sleep(1)
        semaphore.release()
        return await free_permits(semaphore)

    assert run_virtual(cancel_outside()).value == 1


# --- The whole


async def with_cancellations(moments):
    """One permit for three who wait, and who are cancelled at these moments: what is left of it, most inside."""
    semaphore, log = FairSemaphore(0), []
    tasks = await line_up(semaphore, "abc", log)

    def cancel_those(moment):
        for task, its_moment in zip(tasks, moments, strict=True):
            if its_moment == moment:
                task.cancel()

    cancel_those("in the line")
    await asyncio.sleep(1)
    cancel_those("just before release()")
    semaphore.release()
    cancel_those("just after release()")
    await asyncio.sleep(1)
    cancel_those("a second later")
    await asyncio.sleep(100)
    return await free_permits(semaphore), peak(log)


MOMENTS = ["never", "in the line", "just before release()", "just after release()", "a second later"]


@pytest.mark.task(4)
def test_no_combination_of_cancellations_changes_the_number_of_permits():
    """Three tasks wait, and each of them is cancelled at some moment or never. Whatever the combination, one permit was
    given back, and one permit must be free in the end."""
    wrong = {}
    for moments in product(MOMENTS, repeat=3):
        free, most = run_virtual(with_cancellations(moments)).value
        if free != 1:
            wrong[moments] = f"{free} permits"
    assert wrong == {}


async def wild_day(permits, plan):
    """What is left of the permits, and most inside, with (when one comes, how long it stays, when it is cancelled)."""
    semaphore, log = FairSemaphore(permits), []

    async def come(comes_at, stay, cancelled_after):
        await asyncio.sleep(comes_at)
        task = asyncio.create_task(visit_and_tell(semaphore, "somebody", stay, log))
        await asyncio.sleep(cancelled_after)
        task.cancel()
        await asyncio.wait([task], timeout=1000)

    await asyncio.gather(*(come(*times) for times in plan))
    return await free_permits(semaphore), peak(log)


def plan_of(day):
    """The same twelve visits in every run: on such a day a mistake shows by chance, and the chance must not change."""
    random = Random(f"wild day {day}")
    return [(random.randrange(8), random.randrange(1, 6), random.choice([0, 1, 2, 3, 5, 60])) for _ in range(12)]


@pytest.mark.task(4)
def test_after_six_wild_days_all_permits_are_there():
    """Whoever comes, waits, goes in and is cancelled, in whatever order: in the end all permits are free again, and
    none has been added."""
    for day in range(6):
        permits = day % 3 + 1
        free, most = run_virtual(wild_day(permits, plan_of(day))).value
        assert free == permits


@pytest.mark.task(4)
def test_on_six_wild_days_the_limit_is_kept():
    """Also when tasks are cancelled all the time, no more are inside than there are permits."""
    for day in range(6):
        permits = day % 3 + 1
        free, most = run_virtual(wild_day(permits, plan_of(day))).value
        assert most <= permits
