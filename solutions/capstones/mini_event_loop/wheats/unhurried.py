"""Everything goes through futures, timers and the queue, and takes a turn more than it has to: sleep(0) is a timer as
well, and a wake-up schedules the step. gather looks at what has ended whenever a bell rings. Generators drive the
tasks."""

from functools import partial


class Cancelled(BaseException):
    pass


class InvalidState(RuntimeError):
    pass


class Deadlock(RuntimeError):
    pass


class Future:
    def __init__(self, schedule):
        self.schedule = schedule
        self.answer = None
        self.error = None
        self.is_cancelled = False
        self.callbacks = []

    def done(self):
        return self.answer is not None

    def cancelled(self):
        return self.is_cancelled

    def result(self):
        if self.answer is None:
            raise InvalidState
        return self.answer()

    def exception(self):
        if self.answer is None:
            raise InvalidState
        if self.is_cancelled:
            raise Cancelled
        return self.error

    def set_result(self, value):
        self.settle(lambda: value)

    def set_exception(self, error):
        self.error = error
        self.settle(partial(self.throw, error))

    def cancel(self):
        if self.done():
            return False
        self.is_cancelled = True
        self.settle(partial(self.throw, Cancelled()))
        return True

    @staticmethod
    def throw(error):
        raise error

    def settle(self, answer):
        if self.done():
            raise InvalidState
        self.answer = answer
        while self.callbacks:
            self.schedule(self.callbacks.pop(0), self)

    def add_done_callback(self, callback):
        self.callbacks.append(callback)
        if self.done():
            self.schedule(self.callbacks.pop(), self)

    def __await__(self):
        yield from [] if self.done() else [self]
        return self.result()


class Task(Future):
    def __init__(self, schedule, coro):
        super().__init__(schedule)
        self.steps = self.drive(coro)
        self.awaited = None
        self.asked = False
        schedule(self.go_on)

    def go_on(self, _=None):
        next(self.steps, None)

    def cancel(self):
        if self.done():
            return False
        if not (self.awaited and self.awaited.cancel()):
            self.asked = True
        return True

    def drive(self, coro):
        if self.asked:
            coro.close()
            super().cancel()
        while not self.done():
            try:
                if self.asked:
                    self.asked = False
                    self.awaited = coro.throw(Cancelled())
                else:
                    self.awaited = coro.send(None)
            except StopIteration as stop:
                super().set_result(stop.value)
            except Cancelled:
                super().cancel()
            except BaseException as error:
                super().set_exception(error)
            else:
                self.awaited.add_done_callback(partial(self.schedule, self.go_on))
                yield


class Loop:
    running = None

    def __init__(self):
        self.now = 0
        self.queue = []
        self.timers = {}

    def call_soon(self, callback, *args):
        self.queue.append(partial(callback, *args))

    def call_later(self, delay, callback, *args):
        self.timers.setdefault(self.now + delay, []).append(partial(callback, *args))

    def create_future(self):
        return Future(self.call_soon)

    def create_task(self, coro):
        return Task(self.call_soon, coro)

    def run_until_complete(self, coro):
        task = self.create_task(coro)
        before, Loop.running = Loop.running, self
        try:
            while not task.done():
                self.turn()
        finally:
            Loop.running = before
        return task.result()

    def turn(self):
        if not self.queue:
            if not self.timers:
                raise Deadlock
            self.now = min(self.timers)
        self.queue += self.timers.pop(self.now, [])
        calls, self.queue = self.queue, []
        for call in calls:
            call()


def current_loop():
    if Loop.running is None:
        raise RuntimeError
    return Loop.running


async def sleep(delay, result=None):
    loop = current_loop()
    alarm = loop.create_future()
    loop.call_later(delay, lambda: alarm.done() or alarm.set_result(result))
    return await alarm


async def gather(*awaitables):
    loop = current_loop()
    jobs = [each if isinstance(each, Future) else loop.create_task(each) for each in awaitables]
    ended, bell = [], None

    def ring(job):
        ended.append(job)
        if bell is not None and not bell.done():
            bell.set_result(None)

    for job in jobs:
        job.add_done_callback(ring)
    while len(ended) < len(jobs):
        bell = loop.create_future()
        try:
            await bell
        except Cancelled:
            for job in jobs:
                job.cancel()
            raise
        for job in ended:
            job.result()
    return [job.result() for job in jobs]
