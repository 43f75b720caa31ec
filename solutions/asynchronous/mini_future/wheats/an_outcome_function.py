"""Keeps a function that gives the outcome, by returning or by raising. Callbacks are scheduled as closures, and the
iterator of await is an object of a class."""


class InvalidState(RuntimeError):
    pass


class Cancelled(BaseException):
    pass


class Waiting:
    def __init__(self, future):
        self._future = future
        self._was_handed_out = False

    def __iter__(self):
        return self

    def __next__(self):
        if self._was_handed_out or self._future.done():
            raise StopIteration(self._future.result())
        self._was_handed_out = True
        return self._future


class Future:
    def __init__(self, call_soon):
        self.call_soon = call_soon
        self.state = "PENDING"
        self.waiting = []

    def done(self):
        return self.state in ("FINISHED", "CANCELLED")

    def cancelled(self):
        return self.state == "CANCELLED"

    def result(self):
        return self._answer()[0]

    def exception(self):
        match self.state:
            case "PENDING":
                raise InvalidState
            case "CANCELLED":
                raise Cancelled
        return self._error

    def _answer(self):
        if (error := self.exception()) is not None:
            raise error
        return (self._value,)

    def set_result(self, value):
        self._settle("FINISHED", value, None)

    def set_exception(self, error):
        self._settle("FINISHED", None, error)

    def cancel(self):
        try:
            self._settle("CANCELLED", None, None)
        except InvalidState:
            return False
        return True

    def _settle(self, state, value, error):
        if self.state != "PENDING":
            raise InvalidState(self.state)
        self.state, self._value, self._error = state, value, error
        while self.waiting:
            self._schedule(self.waiting.pop(0))

    def _schedule(self, callback):
        self.call_soon(lambda: callback(self))

    def add_done_callback(self, callback):
        if self.done():
            self._schedule(callback)
        else:
            self.waiting.append(callback)

    def __await__(self):
        return Waiting(self)
