"""Close to asyncio: handles with an order of their own, a wake-up that throws errors in, a timer that can be taken back,
and a done callback that stops the loop."""

import heapq


class Cancelled(BaseException):
    pass


class InvalidState(RuntimeError):
    pass


class Deadlock(RuntimeError):
    pass


class Handle:
    def __init__(self, callback, args, when=0.0, number=0):
        self.callback, self.args = callback, args
        self.when, self.number = when, number
        self.is_cancelled = False

    def __lt__(self, other):
        return (self.when, self.number) < (other.when, other.number)

    def run(self):
        if not self.is_cancelled:
            self.callback(*self.args)


class Future:
    PENDING, FINISHED, CANCELLED = "PENDING", "FINISHED", "CANCELLED"

    def __init__(self, *, loop):
        self.state = self.PENDING
        self.loop = loop
        self.callbacks = []
        self.value = self.error = None

    def done(self):
        return self.state is not self.PENDING

    def cancelled(self):
        return self.state is self.CANCELLED

    def result(self):
        if self.exception() is not None:
            raise self.error
        return self.value

    def exception(self):
        if self.state is self.CANCELLED:
            raise Cancelled
        if self.state is self.PENDING:
            raise InvalidState("not done")
        return self.error

    def set_result(self, value):
        self._must_be_pending()
        self.value = value
        self._end(self.FINISHED)

    def set_exception(self, error):
        self._must_be_pending()
        self.error = error
        self._end(self.FINISHED)

    def cancel(self):
        if self.state is not self.PENDING:
            return False
        self._end(self.CANCELLED)
        return True

    def _must_be_pending(self):
        if self.state is not self.PENDING:
            raise InvalidState(self.state)

    def _end(self, state):
        self.state = state
        for callback in self.callbacks:
            self.loop.call_soon(callback, self)
        self.callbacks.clear()

    def add_done_callback(self, callback):
        if self.state is self.PENDING:
            self.callbacks.append(callback)
        else:
            self.loop.call_soon(callback, self)

    def __await__(self):
        if not self.done():
            yield self
        if not self.done():
            raise RuntimeError("await was resumed too early")
        return self.result()


class Task(Future):
    def __init__(self, coro, *, loop):
        super().__init__(loop=loop)
        self.coro = coro
        self.waiter = None
        self.must_cancel = False
        loop.call_soon(self.step)

    def cancel(self):
        if self.done():
            return False
        if self.waiter is not None and self.waiter.cancel():
            return True
        self.must_cancel = True
        return True

    def step(self, error=None):
        if self.must_cancel:
            error, self.must_cancel = Cancelled(), False
        self.waiter = None
        try:
            waiter = self.coro.throw(error) if error else self.coro.send(None)
        except StopIteration as stop:
            super().set_result(stop.value)
        except Cancelled:
            super().cancel()
        except Exception as raised:
            super().set_exception(raised)
        except BaseException as raised:
            super().set_exception(raised)
            raise
        else:
            if waiter is None:
                self.loop.call_soon(self.step)
            else:
                waiter.add_done_callback(self.wake_up)
                self.waiter = waiter

    def wake_up(self, future):
        try:
            future.result()
        except BaseException as error:
            self.step(error)
        else:
            self.step()


class Loop:
    def __init__(self):
        self.now = 0.0
        self.ready = []
        self.scheduled = []
        self.number = 0
        self.stopping = False

    def call_soon(self, callback, *args):
        self.ready.append(Handle(callback, args))

    def call_later(self, delay, callback, *args):
        self.number += 1
        timer = Handle(callback, args, self.now + delay, self.number)
        heapq.heappush(self.scheduled, timer)
        return timer

    def create_future(self):
        return Future(loop=self)

    def create_task(self, coro):
        return Task(coro, loop=self)

    def run_until_complete(self, coro):
        task = self.create_task(coro)
        task.add_done_callback(self.stop)
        running.append(self)
        try:
            while not self.stopping:
                self.run_once()
        finally:
            self.stopping = False
            running.pop()
        return task.result()

    def stop(self, _):
        self.stopping = True

    def run_once(self):
        while self.scheduled and self.scheduled[0].is_cancelled:
            heapq.heappop(self.scheduled)
        if not self.ready:
            if not self.scheduled:
                raise Deadlock("everybody waits")
            self.now = max(self.now, self.scheduled[0].when)
        while self.scheduled and self.scheduled[0].when <= self.now:
            self.ready.append(heapq.heappop(self.scheduled))
        turn, self.ready = self.ready, []
        for handle in turn:
            handle.run()


running = []


def current_loop():
    if not running:
        raise RuntimeError("no running event loop")
    return running[-1]


class _Pause:
    def __await__(self):
        yield


async def sleep(delay, result=None):
    if delay <= 0:
        await _Pause()
        return result
    future = current_loop().create_future()
    timer = current_loop().call_later(delay, future.set_result, None)
    try:
        await future
    finally:
        timer.is_cancelled = True
    return result


class GatheringFuture(Future):
    def __init__(self, children, *, loop):
        super().__init__(loop=loop)
        self.children = children
        self.cancel_requested = False

    def cancel(self):
        if self.done():
            return False
        for child in self.children:
            if child.cancel():
                self.cancel_requested = True
        return self.cancel_requested


async def gather(*awaitables):
    loop = current_loop()
    children = [loop.create_task(each) if not isinstance(each, Future) else each for each in awaitables]
    if not children:
        return []
    outer = GatheringFuture(children, loop=loop)
    finished = 0

    def child_is_done(child):
        nonlocal finished
        finished += 1
        if outer.done():
            return
        if child.cancelled():
            outer.set_exception(Cancelled())
        elif child.exception() is not None:
            outer.set_exception(child.exception())
        elif finished == len(children):
            if outer.cancel_requested:
                outer.set_exception(Cancelled())
            else:
                outer.set_result([each.result() for each in children])

    for child in children:
        child.add_done_callback(child_is_done)
    return await outer
