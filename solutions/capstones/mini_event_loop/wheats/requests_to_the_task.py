"""What comes out of a coroutine is a function: called with the task, it arranges how the task is woken, and returns how
that can be interrupted. A sleep needs no future. The loop looks at the timers before every single call."""

from bisect import insort
from collections import deque
from contextvars import ContextVar


class Cancelled(BaseException):
    pass


class InvalidState(RuntimeError):
    pass


class Deadlock(RuntimeError):
    pass


class Future:
    def __init__(self, loop):
        self._loop = loop
        self._outcome = ()
        self._callbacks = []

    def done(self):
        return bool(self._outcome)

    def cancelled(self):
        return self._outcome[:1] == ("cancelled",)

    def result(self):
        match self._outcome:
            case ("value", value):
                return value
            case ("error", error):
                raise error
            case ("cancelled", _):
                raise Cancelled
        raise InvalidState("pending")

    def exception(self):
        match self._outcome:
            case ("value", _):
                return None
            case ("error", error):
                return error
        return self.result()

    def _fill(self, kind, content):
        if self._outcome:
            raise InvalidState("full")
        self._outcome = kind, content
        callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            self.add_done_callback(callback)

    def set_result(self, value):
        self._fill("value", value)

    def set_exception(self, error):
        self._fill("error", error)

    def cancel(self):
        if self._outcome:
            return False
        self._fill("cancelled", None)
        return True

    def add_done_callback(self, callback):
        if self._outcome:
            self._loop.call_soon(lambda: callback(self))
        else:
            self._callbacks.append(callback)

    def __await__(self):
        if not self._outcome:
            yield self._park
        return self.result()

    def _park(self, task):
        self.add_done_callback(lambda _: task.step())
        return self.cancel


class Task(Future):
    def __init__(self, coro, loop):
        super().__init__(loop)
        self._coro = coro
        self._interrupt = None
        self._thrown = None
        loop.call_soon(self.step)

    def cancel(self):
        if self.done():
            return False
        if self._interrupt is None or not self._interrupt():
            self._thrown = Cancelled()
        return True

    def step(self):
        thrown, self._thrown, self._interrupt = self._thrown, None, None
        try:
            park = self._coro.send(None) if thrown is None else self._coro.throw(thrown)
        except StopIteration as stop:
            self._fill("value", stop.value)
        except Cancelled:
            self._fill("cancelled", None)
        except BaseException as error:
            self._fill("error", error)
        else:
            self._interrupt = park(self)


class Pause:
    """Goes to the end of the queue."""

    def __await__(self):
        yield self._park

    def _park(self, task):
        current_loop().call_soon(task.step)


class Sleep:
    """Is woken by a timer, or by cancel(): by whichever comes first."""

    def __init__(self, delay):
        self._delay = delay
        self._sleeping = None

    def __await__(self):
        yield self._park
        if self._sleeping == "interrupted":
            raise Cancelled

    def _park(self, task):
        loop = current_loop()
        loop.call_later(self._delay, self._wake, task, "up")
        return lambda: loop.call_soon(self._wake, task, "interrupted") or True

    def _wake(self, task, how):
        if self._sleeping is None:
            self._sleeping = how
            task.step()


class Loop:
    def __init__(self):
        self._time = 0
        self._queue = deque()
        self._timers = []

    @property
    def now(self):
        return self._time

    def call_soon(self, callback, *args):
        self._queue.append((callback, args))

    def call_later(self, delay, callback, *args):
        insort(self._timers, (self._time + delay, callback, args), key=lambda timer: timer[0])

    def create_future(self):
        return Future(self)

    def create_task(self, coro):
        return Task(coro, self)

    def run_until_complete(self, coro):
        task = self.create_task(coro)
        token = running.set(self)
        try:
            while not task.done():
                self._one_call()
        finally:
            running.reset(token)
        return task.result()

    def _one_call(self):
        if not self._queue and self._timers:
            self._time = self._timers[0][0]
        while self._timers and self._timers[0][0] <= self._time:
            self._queue.append(self._timers.pop(0)[1:])
        if not self._queue:
            raise Deadlock("nothing to do")
        callback, args = self._queue.popleft()
        callback(*args)


running = ContextVar("running", default=None)


def current_loop():
    loop = running.get()
    if loop is None:
        raise RuntimeError("no loop")
    return loop


async def sleep(delay, result=None):
    await (Sleep(delay) if delay else Pause())
    return result


async def gather(*awaitables):
    loop = current_loop()
    jobs = [each if isinstance(each, Future) else loop.create_task(each) for each in awaitables]
    over, missing = loop.create_future(), set(jobs)

    def note(job):
        missing.discard(job)
        if over.done():
            return
        if job.cancelled():
            over.set_exception(Cancelled())
        elif job.exception():
            over.set_exception(job.exception())
        elif not missing:
            over.set_result(None)

    for job in jobs:
        job.add_done_callback(note)
    if jobs:
        try:
            await over
        except Cancelled:
            if over.cancelled():
                for job in jobs:
                    job.cancel()
            raise
    return [job.result() for job in jobs]
