"""The state is read off an outcome object, and is a property. An empty tuple means that there is no outcome yet."""

from functools import partial


class InvalidState(RuntimeError):
    pass


class Cancelled(BaseException):
    pass


class Future:
    __slots__ = ("_call_soon", "_callbacks", "_outcome")

    def __init__(self, call_soon):
        self._call_soon = call_soon
        self._callbacks = ()
        self._outcome = ()

    @property
    def state(self):
        if not self._outcome:
            return "PENDING"
        return "CANCELLED" if self._outcome[0] == "cancelled" else "FINISHED"

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
                raise Cancelled("no result")
        raise InvalidState("not yet")

    def exception(self):
        match self._outcome:
            case ("value", _):
                return None
            case ("error", error):
                return error
        return self.result()

    def _fill(self, *outcome):
        if self._outcome:
            raise InvalidState("full")
        self._outcome = outcome
        callbacks, self._callbacks = self._callbacks, ()
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
            self._call_soon(partial(callback, self))
        else:
            self._callbacks += (callback,)

    def __await__(self):
        yield from () if self._outcome else (self,)
        return self.result()
