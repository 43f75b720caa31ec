"""As asyncio does it in Python: a wake-up reads the future, and hands its error to the step, which throws it in."""

from collections import deque


class InvalidState(RuntimeError):
    pass


class Cancelled(BaseException):
    pass


class Future:
    """The learner's own future of another exercise may stand here as well."""

    state = "PENDING"

    def __init__(self, call_soon):
        self._call_soon = call_soon
        self._waiting = deque()

    def _check(self, is_done):
        if self.done() is not is_done:
            raise InvalidState(self.state)

    def done(self):
        return self.state in {"FINISHED", "CANCELLED"}

    def cancelled(self):
        return self.state == "CANCELLED"

    def result(self):
        self._check(True)
        return self._outcome()

    def exception(self):
        self._check(True)
        if self.cancelled():
            raise Cancelled
        return getattr(self, "_raised", None)

    def set_result(self, value):
        self._check(False)
        self._finish("FINISHED", lambda: value)

    def set_exception(self, error):
        self._check(False)
        self._raised = error
        self._finish("FINISHED", self._raise_it)

    def cancel(self):
        if self.done():
            return False
        self._finish("CANCELLED", self.exception)
        return True

    def add_done_callback(self, callback):
        self._waiting.append(callback)
        self._wake()

    def __await__(self):
        if not self.done():
            yield self
        return self.result()

    def _raise_it(self):
        raise self._raised

    def _finish(self, state, outcome):
        self.state, self._outcome = state, outcome
        self._wake()

    def _wake(self):
        while self.done() and self._waiting:
            self._call_soon(self._waiting.popleft(), self)


class Task(Future):
    def __init__(self, coro, call_soon):
        super().__init__(call_soon)
        self.coro = coro
        self.waiter = None
        self.must_cancel = False
        call_soon(self.step)

    def cancel(self):
        if self.done():
            return False
        if self.waiter is not None and self.waiter.cancel():
            return True
        self.must_cancel = True
        return True

    def wake_up(self, future):
        try:
            future.result()
        except BaseException as error:
            self.step(error)
        else:
            self.step()

    def step(self, error=None):
        if self.must_cancel:
            self.must_cancel, error = False, Cancelled()
        self.waiter = None
        try:
            if error is None:
                future = self.coro.send(None)
            else:
                future = self.coro.throw(error)
        except StopIteration as stop:
            super().set_result(stop.value)
        except Cancelled:
            super().cancel()
        except BaseException as raised:
            super().set_exception(raised)
        else:
            if future is None:
                self._call_soon(self.step)
            else:
                self.waiter = future
                future.add_done_callback(self.wake_up)
