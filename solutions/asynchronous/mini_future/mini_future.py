"""A future: a box for a result that is not there yet."""

from collections.abc import Callable, Generator
from typing import Generic, TypeVar

T = TypeVar("T")


class InvalidState(RuntimeError):
    """The future is not in the state that this needs."""


class Cancelled(BaseException):
    """The future was cancelled: there will be no result."""


class Future(Generic[T]):
    """A box for a result. `state` is "PENDING", "FINISHED" or "CANCELLED"."""

    state: str

    def __init__(self, call_soon: Callable[..., object]) -> None:
        """`call_soon(function, *arguments)` has the function called later, and returns at once."""
        self.state = "PENDING"
        self._call_soon = call_soon
        self._callbacks: list[Callable[[Future[T]], object]] = []
        self._result: T
        self._exception: BaseException | None = None

    def done(self) -> bool:
        """Whether the future is not pending any more."""
        return self.state != "PENDING"

    def cancelled(self) -> bool:
        """Whether the future was cancelled."""
        return self.state == "CANCELLED"

    def result(self) -> T:
        """The result; raises the exception instead, if there is one."""
        error = self.exception()
        if error is not None:
            raise error
        return self._result

    def exception(self) -> BaseException | None:
        """The exception, or None if there is a result."""
        if not self.done():
            raise InvalidState("the future is still pending")
        if self.cancelled():
            raise Cancelled
        return self._exception

    def set_result(self, value: T) -> None:
        """Finish with a result."""
        self._end("FINISHED")
        self._result = value

    def set_exception(self, error: BaseException) -> None:
        """Finish with an exception."""
        self._end("FINISHED")
        self._exception = error

    def cancel(self) -> bool:
        """Cancel the future if it is pending; tell whether it was."""
        if self.done():
            return False
        self._end("CANCELLED")
        return True

    def add_done_callback(self, callback: Callable[["Future[T]"], object]) -> None:
        """Have `callback(self)` called soon after the future is done."""
        if self.done():
            self._call_soon(callback, self)
        else:
            self._callbacks.append(callback)

    def __await__(self) -> Generator["Future[T]", None, T]:
        """If it is not done, hand out the future itself, once; then give its result."""
        if not self.done():
            yield self
        return self.result()

    def _end(self, state: str) -> None:
        """The only place where the state changes."""
        if self.done():
            raise InvalidState(f"the future is already {self.state}")
        self.state = state
        for callback in self._callbacks:
            self._call_soon(callback, self)
