"""A task: a future that drives a coroutine, one step after the other."""

from collections.abc import Callable, Coroutine, Generator
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class InvalidState(RuntimeError):
    """The future is not in a state in which this could be done."""


class Cancelled(BaseException):
    """The future was cancelled. Not an Exception, so that `except Exception` lets it through."""


class Future(Generic[T]):
    """A box for a result that comes later. It is complete: there is nothing for you to do in here."""

    def __init__(self, call_soon: Callable[..., object]) -> None:
        self.state = "PENDING"  # later "FINISHED" or "CANCELLED"
        self._call_soon = call_soon
        self._callbacks: list[Callable[[Future[T]], object]] = []
        self._result: Any = None
        self._error: BaseException | None = None

    def done(self) -> bool:
        """Whether it is finished or cancelled."""
        return self.state != "PENDING"

    def cancelled(self) -> bool:
        """Whether it was cancelled."""
        return self.state == "CANCELLED"

    def result(self) -> T:
        """Return the result, or raise the error."""
        error = self.exception()
        if error is not None:
            raise error
        return self._result

    def exception(self) -> BaseException | None:
        """Return the error, or None if there is a result."""
        if not self.done():
            raise InvalidState("not done yet")
        if self.cancelled():
            raise Cancelled
        return self._error

    def set_result(self, value: T) -> None:
        """Finish with a result."""
        self._end("FINISHED", value, None)

    def set_exception(self, error: BaseException) -> None:
        """Finish with an error."""
        self._end("FINISHED", None, error)

    def cancel(self) -> bool:
        """Cancel it, unless it is done already; return whether that was possible."""
        if self.done():
            return False
        self._end("CANCELLED", None, None)
        return True

    def add_done_callback(self, callback: Callable[["Future[T]"], object]) -> None:
        """Have `callback(self)` scheduled with call_soon as soon as the future is done."""
        if self.done():
            self._call_soon(callback, self)
        else:
            self._callbacks.append(callback)

    def __await__(self) -> Generator["Future[T]", None, T]:
        """Unless it is done already, hand the future out once: it travels to whatever drives the coroutine."""
        if not self.done():
            yield self
        return self.result()

    def _end(self, state: str, result: Any, error: BaseException | None) -> None:
        if self.done():
            raise InvalidState("done already")
        self.state, self._result, self._error = state, result, error
        for callback in self._callbacks:
            self._call_soon(callback, self)


class Task(Future[T]):
    """A future that drives a coroutine: what the coroutine returns becomes its result."""

    def __init__(self, coro: Coroutine[Any, None, T], call_soon: Callable[..., object]) -> None:
        """Schedule the first step of `coro`, and do nothing else yet."""
        super().__init__(call_soon)
        self._coro = coro
        self._awaited: Future[Any] | None = None
        self._must_cancel = False
        call_soon(self._step)

    def cancel(self) -> bool:
        """Ask the coroutine to stop, by a Cancelled at its await; return False if the task is done already."""
        if self.done():
            return False
        if self._awaited is None or not self._awaited.cancel():
            self._must_cancel = True
        return True

    def _step(self, _: Future[Any] | None = None) -> None:
        """Let the coroutine run up to its next await, or to its end; also the callback of what it awaits."""
        try:
            awaited = self._resume()
        except StopIteration as stop:
            self.set_result(stop.value)
        except Cancelled:
            super().cancel()
        except BaseException as error:
            self.set_exception(error)
        else:
            self._wait_for(awaited)

    def _resume(self) -> Future[Any] | None:
        if not self._must_cancel:
            return self._coro.send(None)
        self._must_cancel = False
        return self._coro.throw(Cancelled())

    def _wait_for(self, awaited: Future[Any] | None) -> None:
        """Have the next step scheduled: at once, or by the future when it is done."""
        self._awaited = awaited
        if awaited is None:
            self._call_soon(self._step)
        else:
            awaited.add_done_callback(self._step)
