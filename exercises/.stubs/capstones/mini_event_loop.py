"""An event loop with a clock of its own: futures, tasks, timers, sleep and gather, without asyncio."""

from collections.abc import Awaitable, Callable, Coroutine, Generator
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Cancelled(BaseException):
    """The future was cancelled. Not an Exception, so that `except Exception` lets it through."""


class InvalidState(RuntimeError):
    """The future is not in the state that this needs."""


class Deadlock(RuntimeError):
    """Nothing is left to run, and the coroutine has not ended."""


class Future(Generic[T]):
    """A box for a result that comes later. How one is made inside is up to you: others call loop.create_future()."""

    def done(self) -> bool:
        """Whether it is not pending any more."""
        raise NotImplementedError

    def cancelled(self) -> bool:
        """Whether it was cancelled."""
        raise NotImplementedError

    def result(self) -> T:
        """Return the result, or raise the exception."""
        raise NotImplementedError

    def exception(self) -> BaseException | None:
        """Return the exception, or None if there is a result."""
        raise NotImplementedError

    def set_result(self, value: T) -> None:
        """Finish with a result."""
        raise NotImplementedError

    def set_exception(self, error: BaseException) -> None:
        """Finish with an exception."""
        raise NotImplementedError

    def cancel(self) -> bool:
        """Cancel it if it is pending; tell whether it was."""
        raise NotImplementedError

    def add_done_callback(self, callback: Callable[["Future[T]"], object]) -> None:
        """Have `callback(self)` scheduled when it is done."""
        raise NotImplementedError

    def __await__(self) -> Generator[Any, Any, T]:
        """Wait until it is done, then give what result() gives."""
        raise NotImplementedError


class Task(Future[T]):
    """A future that drives a coroutine. Others call loop.create_task()."""

    def cancel(self) -> bool:
        """Ask the coroutine to stop, by a Cancelled at its await; return False if the task is done already."""
        raise NotImplementedError


class Loop:
    """An event loop. `now` is its clock: virtual seconds from 0, which pass without waiting."""

    now: float

    def __init__(self) -> None:
        raise NotImplementedError

    def call_soon(self, callback: Callable[..., object], *args: Any) -> None:
        """Put the call `callback(*args)` at the end of the queue."""
        raise NotImplementedError

    def call_later(self, delay: float, callback: Callable[..., object], *args: Any) -> None:
        """Have `callback(*args)` called when `delay` seconds have passed."""
        raise NotImplementedError

    def create_future(self) -> Future[Any]:
        """Make a pending future."""
        raise NotImplementedError

    def create_task(self, coro: Coroutine[Any, Any, T]) -> Task[T]:
        """Make a task, and schedule its first step."""
        raise NotImplementedError

    def run_until_complete(self, coro: Coroutine[Any, Any, T]) -> T:
        """Run the loop until `coro` has ended; return its result or raise its exception."""
        raise NotImplementedError


def current_loop() -> Loop:
    """Return the loop that is running now; RuntimeError if there is none."""
    raise NotImplementedError


async def sleep(delay: float, result: T = None) -> T:
    """Let `delay` virtual seconds pass, then return `result`."""
    raise NotImplementedError


async def gather(*awaitables: Awaitable[Any]) -> list[Any]:
    """Run all of them at the same time; return the results in the order of the arguments."""
    raise NotImplementedError
