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
        raise NotImplementedError

    def done(self) -> bool:
        """Whether the future is not pending any more."""
        raise NotImplementedError

    def cancelled(self) -> bool:
        """Whether the future was cancelled."""
        raise NotImplementedError

    def result(self) -> T:
        """The result; raises the exception instead, if there is one."""
        raise NotImplementedError

    def exception(self) -> BaseException | None:
        """The exception, or None if there is a result."""
        raise NotImplementedError

    def set_result(self, value: T) -> None:
        """Finish with a result."""
        raise NotImplementedError

    def set_exception(self, error: BaseException) -> None:
        """Finish with an exception."""
        raise NotImplementedError

    def cancel(self) -> bool:
        """Cancel the future if it is pending; tell whether it was."""
        raise NotImplementedError

    def add_done_callback(self, callback: Callable[["Future[T]"], object]) -> None:
        """Have `callback(self)` called soon after the future is done."""
        raise NotImplementedError

    def __await__(self) -> Generator["Future[T]", None, T]:
        """If it is not done, hand out the future itself, once; then give its result."""
        raise NotImplementedError
