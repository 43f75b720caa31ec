"""Does the poller save what it has when it is cancelled, and does stop() wait until it has?"""

import asyncio
import types

import kit
import pytest
from kit import failing, rng, run_virtual

from cancel_and_clean_up import poll, stop

#: So many fetches are more than any test has time for.
FAR_TOO_MANY = 60


def now():
    """Seconds since the event loop began; run_virtual makes them pass without waiting."""
    return asyncio.get_running_loop().time()


class Endless(kit.Endless, SystemExit):
    """The poller cannot be ended. As a SystemExit it ends the event loop, whatever the poller catches."""


@types.coroutine
def end(loop):
    """Never come back. Where the loop has ended before, Python is just about to throw the poller away."""
    if not loop.is_closed():
        error = Endless(f"fetch was called {FAR_TOO_MANY} times: poll does not wait, or nothing can end it")
        loop.call_soon(next, failing([], error))
    yield


class Service:
    """What is polled: fetch() gives the answers one by one, or raises them, and save() takes what was collected."""

    def __init__(self, answers=(), fetch_takes=0, save_takes=0, save_raises=None):
        self.answers = list(answers)
        self.fetch_takes = fetch_takes
        self.save_takes = save_takes
        self.save_raises = save_raises
        self.fetched_at = []
        self.given_to_save = []
        self.saved_at = []
        self.fetch_cancelled_at = []
        self.loop = None

    async def fetch(self):
        if len(self.fetched_at) >= FAR_TOO_MANY:
            await end(self.loop)
        self.loop = asyncio.get_running_loop()
        self.fetched_at.append(now())
        if not self.answers:
            return "nothing new"
        answer = self.answers.pop(0)
        if self.fetch_takes:
            try:
                await asyncio.sleep(self.fetch_takes)
            except asyncio.CancelledError:
                self.fetch_cancelled_at.append(now())
                raise
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def save(self, items):
        self.given_to_save.append(items.copy() if isinstance(items, list) else items)
        if self.save_takes:
            await asyncio.sleep(self.save_takes)
        if self.save_raises is not None:
            raise self.save_raises
        self.saved_at.append(now())


async def poll_for(seconds, service, interval):
    """Poll, cancel the poller after so many seconds, and tell how it ended."""
    task = asyncio.create_task(poll(service.fetch, service.save, interval))
    await asyncio.sleep(seconds)
    task.cancel()
    await asyncio.wait([task], timeout=40)
    if not task.done():
        return "is still running"
    if task.cancelled():
        return "was cancelled"
    if service.save_raises is None:
        task.result()
    return task.exception() or "came to its end"


async def still_polls_after(seconds, service, interval):
    """Whether poll is still at work after so many seconds, if nobody cancels it."""
    task = asyncio.create_task(poll(service.fetch, service.save, interval))
    await asyncio.sleep(seconds)
    if task.done():
        task.result()
        return False
    task.cancel()
    await asyncio.wait([task], timeout=40)
    return True


async def work(clean_up_takes=0, log=None, error=None):
    """Some work that takes an hour; when it is cancelled, it cleans up, and fails if there is an error."""
    try:
        await asyncio.sleep(3600)
    finally:
        await asyncio.sleep(clean_up_takes)
        if log is not None:
            log.append("cleaned up")
        if error is not None:
            raise error


async def started(coroutine):
    """A task that has already run for a second."""
    task = asyncio.create_task(coroutine)
    await asyncio.sleep(1)
    return task


@pytest.mark.task(1)
def test_it_fetches_at_once_and_then_in_every_interval():
    """fetch() is awaited for the first time at 0 seconds, and after that once in every interval. The waiting in between
    gives control back to the event loop."""
    service = Service()
    run_virtual(poll_for(7, service, interval=2))
    assert service.fetched_at == [0, 2, 4, 6]
    interval = rng("interval").randrange(3, 60)
    service = Service()
    run_virtual(poll_for(3 * interval + 1, service, interval))
    assert service.fetched_at == [0, interval, 2 * interval, 3 * interval]


@pytest.mark.task(1)
def test_an_error_does_not_end_the_polling():
    """An ordinary error of fetch concerns this one fetch: it does not come out of poll, and polling goes on."""
    service = Service([ConnectionError("the line is dead"), "a", ValueError("no answer"), KeyError("id"), "b"])
    assert run_virtual(still_polls_after(9, service, interval=2)).value is True


@pytest.mark.task(1)
def test_after_an_error_the_next_fetch_comes_as_usual():
    """Also after an error the next fetch comes one interval later, and not at once."""
    service = Service([ConnectionError("the line is dead"), "a", ValueError("no answer"), KeyError("id"), "b"])
    run_virtual(poll_for(9, service, interval=2))
    assert service.fetched_at == [0, 2, 4, 6, 8]


@pytest.mark.task(2)
def test_everything_that_was_fetched_is_saved():
    """When poll is cancelled, save() gets one list with all that was fetched, in order. It is called once, at the
    end."""
    service = Service(["a", "b", "c"])
    run_virtual(poll_for(5, service, interval=2))
    assert service.given_to_save == [["a", "b", "c"]]
    numbers = rng("numbers").sample(range(100), 6)
    service = Service(numbers)
    run_virtual(poll_for(11, service, interval=2))
    assert service.given_to_save == [numbers]


@pytest.mark.task(2)
def test_nothing_is_saved_of_a_fetch_that_failed():
    """A fetch that failed has fetched nothing: the list holds neither its error nor a place for it."""
    service = Service(["a", ValueError("no answer"), "b"])
    run_virtual(poll_for(5, service, interval=2))
    assert service.given_to_save == [["a", "b"]]


@pytest.mark.task(2)
def test_false_values_are_saved_too():
    """0, None or an empty text are false, but they were fetched."""
    service = Service([0, None, "", False])
    run_virtual(poll_for(7, service, interval=2))
    assert service.given_to_save == [[0, None, "", False]]


@pytest.mark.task(2)
def test_poll_can_be_cancelled_during_a_fetch():
    """A cancellation may come while fetch() is running. It is no error of fetch: it must end poll in that moment, and
    what was fetched before is saved."""
    service = Service(["a", "b"], fetch_takes=10)
    run_virtual(poll_for(15, service, interval=2))
    assert service.given_to_save == [["a"]]
    assert service.saved_at == [15]
    assert len(service.fetched_at) == 2


@pytest.mark.task(2)
def test_the_fetch_is_cancelled_as_well():
    """A fetch that is running when poll is cancelled is cancelled with it. Nobody is left who could use its answer."""
    service = Service(["a", "b"], fetch_takes=10, save_takes=3)
    run_virtual(poll_for(15, service, interval=2))
    assert service.fetch_cancelled_at == [15]


@pytest.mark.task(2)
def test_an_empty_list_is_saved_as_well():
    """Where nothing has been fetched yet, save() gets an empty list: that is news for it, too."""
    service = Service(["a"], fetch_takes=10)
    run_virtual(poll_for(5, service, interval=2))
    assert service.given_to_save == [[]]


@pytest.mark.task(2)
def test_poll_ends_when_save_has_ended():
    """Saving takes time. poll waits for it, and ends only afterwards."""
    service = Service(["a"], save_takes=30)
    seconds = run_virtual(poll_for(1, service, interval=2)).seconds
    assert service.saved_at == [31]
    assert seconds == 31


@pytest.mark.task(2)
def test_the_cancellation_goes_on():
    """A coroutine may clean up when it is cancelled, but it must not keep the CancelledError to itself. Only then does
    the task count as cancelled: task.cancelled() is True."""
    assert run_virtual(poll_for(5, Service(["a"]), interval=2)).value == "was cancelled"
    slow = Service(["a"], fetch_takes=10, save_takes=3)
    assert run_virtual(poll_for(5, slow, interval=2)).value == "was cancelled"


@pytest.mark.task(2)
def test_it_is_the_same_cancellation():
    """Whoever cancels a task may say why, and the text travels in the CancelledError. So the error that was caught goes
    on, not a new one."""
    heard = []

    async def listen():
        try:
            await poll(Service().fetch, Service().save, 2)
        except asyncio.CancelledError as error:
            heard.append(error.args)
            raise

    async def cancel_with_a_reason():
        task = await started(listen())
        task.cancel("the server shuts down")
        await asyncio.wait([task], timeout=100)

    run_virtual(cancel_with_a_reason())
    assert heard == [("the server shuts down",)]


@pytest.mark.task(2)
def test_a_timeout_ends_it():
    """asyncio.timeout() works by cancelling: when the time is up, poll saves and lets the cancellation through, and the
    caller gets a TimeoutError."""
    service = Service(["a", "b"])

    async def poll_with_a_timeout():
        async with asyncio.timeout(3):
            await poll(service.fetch, service.save, 2)

    with pytest.raises(TimeoutError):
        run_virtual(poll_with_a_timeout())
    assert service.given_to_save == [["a", "b"]]


@pytest.mark.task(2)
def test_an_error_of_save_comes_out():
    """Saving can fail. Then nothing was saved, and the caller has to know: the very same error comes out."""
    error = OSError("the disk is full")
    ending = run_virtual(poll_for(5, Service(["a"], save_raises=error), interval=2)).value
    assert ending is error


@pytest.mark.task(2)
def test_two_pollers_do_not_mix():
    """Each poller saves what it has fetched itself, also when two of them run at the same time or one after the
    other."""
    left, right, later = Service(["a", "b"]), Service([1, 2]), Service(["later"])

    async def two_pollers():
        await asyncio.gather(poll_for(3, left, interval=2), poll_for(3, right, interval=2))

    run_virtual(two_pollers())
    run_virtual(poll_for(1, later, interval=2))
    assert left.given_to_save == [["a", "b"]]
    assert right.given_to_save == [[1, 2]]
    assert later.given_to_save == [["later"]]


@pytest.mark.task(3)
def test_the_caller_of_stop_goes_on():
    """The task was cancelled, and not the one who called stop(): for the caller nothing has happened that it would have
    to handle."""
    log = []

    async def stop_two_tasks():
        for _ in range(2):
            task = await started(work())
            await stop(task)
            log.append("goes on")

    run_virtual(stop_two_tasks())
    assert log == ["goes on", "goes on"]


@pytest.mark.task(3)
def test_stop_cancels_the_task():
    """stop() cancels the task: it does not wait until the task ends by itself."""

    async def stop_some_work():
        task = await started(work())
        await stop(task)
        await asyncio.wait([task], timeout=9)
        return "was cancelled" if task.cancelled() else "was not cancelled"

    stopped = run_virtual(stop_some_work())
    assert stopped.value == "was cancelled"
    assert stopped.seconds == 1


@pytest.mark.task(3)
def test_stop_waits_for_the_clean_up():
    """task.cancel() only asks the task to end. stop() comes back when the task has cleaned up, however long that
    takes."""
    log = []

    async def stop_and_tell():
        task = await started(work(clean_up_takes=20, log=log))
        await stop(task)
        log.append("stop() is back")
        back_at = now()
        await asyncio.wait([task], timeout=99)
        return back_at

    back_at = run_virtual(stop_and_tell()).value
    assert log == ["cleaned up", "stop() is back"]
    assert back_at == 21


@pytest.mark.task(3)
def test_a_stopped_poller_has_saved():
    """After stop() the poller is really at its end: save() has finished, and nothing more is fetched."""
    service = Service(["a", "b"], save_takes=30)

    async def stop_the_poller():
        task = asyncio.create_task(poll(service.fetch, service.save, 2))
        await asyncio.sleep(3)
        await stop(task)
        return list(service.saved_at)

    saved_at_when_stop_came_back = run_virtual(stop_the_poller()).value
    assert saved_at_when_stop_came_back == [33]
    assert service.fetched_at == [0, 2]


@pytest.mark.task(3)
def test_stop_can_be_cancelled_itself():
    """While stop() waits, its own caller may be cancelled. That is another CancelledError, and it must not be lost: the
    caller ends as cancelled."""

    async def cancel_the_one_who_stops():
        task = await started(work(clean_up_takes=20))
        caller = await started(stop(task))
        caller.cancel()
        await asyncio.wait([caller, task], timeout=100)
        return caller

    caller = run_virtual(cancel_the_one_who_stops()).value
    assert caller.cancelled() is True


@pytest.mark.task(3)
def test_a_finished_task_is_left_alone():
    """A task that has its result already cannot be stopped any more, and there is nothing to wait for. A task that was
    cancelled before needs nothing either."""

    async def answer():
        return 42

    async def stop_what_has_ended():
        finished = await started(answer())
        await stop(finished)
        cancelled = await started(work())
        cancelled.cancel()
        await asyncio.sleep(1)
        await stop(cancelled)
        return finished.result(), cancelled.cancelled()

    stopped = run_virtual(stop_what_has_ended())
    assert stopped.value == (42, True)
    assert stopped.seconds == 3


@pytest.mark.task(3)
def test_a_task_that_has_not_run_yet_can_be_stopped():
    """A task that was made and has had no chance to run is cancelled like any other."""

    async def stop_at_once():
        task = asyncio.create_task(work(clean_up_takes=20))
        await stop(task)
        return task.cancelled()

    stopped = run_virtual(stop_at_once())
    assert stopped.value is True
    assert stopped.seconds == 0


@pytest.mark.task(3)
def test_an_error_of_the_task_comes_out_of_stop():
    """If the task fails while it cleans up, it does not end as cancelled but with its error. stop() does not swallow
    it: the very same object comes out."""
    error = OSError("the disk is full")

    async def stop_what_fails():
        task = await started(work(clean_up_takes=5, error=error))
        await stop(task)

    with pytest.raises(OSError) as caught:
        run_virtual(stop_what_fails())
    assert caught.value is error
