"""An event loop with a clock of its own: futures, tasks, timers, sleep and gather, without asyncio."""

import types
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Generator
from heapq import heappop, heappush
from itertools import count
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Cancelled(BaseException):
    """The future was cancelled. Not an Exception, so that `except Exception` lets it through."""


class InvalidState(RuntimeError):
    """The future is not in the state that this needs."""


class Deadlock(RuntimeError):
    """Nothing is left to run, and the coroutine has not ended."""


class Future(Generic[T]):
    """A box for a result that comes later. Others call loop.create_future()."""

    def __init__(self, call_soon: Callable[..., object]) -> None:
        self._state = "pending"  # later "finished" or "cancelled"
        self._call_soon = call_soon
        self._callbacks: list[Callable[[Future[T]], object]] = []
        self._result: Any = None
        self._error: BaseException | None = None

    def done(self) -> bool:
        """Whether it is not pending any more."""
        return self._state != "pending"

    def cancelled(self) -> bool:
        """Whether it was cancelled."""
        return self._state == "cancelled"

    def result(self) -> T:
        """Return the result, or raise the exception."""
        error = self.exception()
        if error is not None:
            raise error
        return self._result

    def exception(self) -> BaseException | None:
        """Return the exception, or None if there is a result."""
        if not self.done():
            raise InvalidState("the future is still pending")
        if self.cancelled():
            raise Cancelled
        return self._error

    def set_result(self, value: T) -> None:
        """Finish with a result."""
        self._end("finished")
        self._result = value

    def set_exception(self, error: BaseException) -> None:
        """Finish with an exception."""
        self._end("finished")
        self._error = error

    def cancel(self) -> bool:
        """Cancel it if it is pending; tell whether it was."""
        if self.done():
            return False
        self._end("cancelled")
        return True

    def add_done_callback(self, callback: Callable[["Future[T]"], object]) -> None:
        """Have `callback(self)` scheduled when it is done."""
        if self.done():
            self._call_soon(callback, self)
        else:
            self._callbacks.append(callback)

    def __await__(self) -> Generator["Future[T]", None, T]:
        """Unless it is done, hand the future out once: the task that drives the coroutine will wait for it."""
        if not self.done():
            yield self
        return self.result()

    def _end(self, state: str) -> None:
        """The only place where the state changes."""
        if self.done():
            raise InvalidState("the future is done already")
        self._state = state
        for callback in self._callbacks:
            self._call_soon(callback, self)


class Task(Future[T]):
    """A future that drives a coroutine. Others call loop.create_task()."""

    def __init__(self, coro: Coroutine[Any, None, T], call_soon: Callable[..., object]) -> None:
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
        """Run the coroutine up to its next await, or to its end; also the callback of what it awaits."""
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


class Loop:
    """An event loop. `now` is its clock: virtual seconds from 0, which pass without waiting."""

    now: float

    def __init__(self) -> None:
        self.now = 0.0
        self._ready: deque[tuple[Callable[..., object], tuple[Any, ...]]] = deque()
        self._timers: list[tuple[float, int, Callable[..., object], tuple[Any, ...]]] = []
        self._numbers = count()  # equal times are told apart by these, so that callbacks are never compared

    def call_soon(self, callback: Callable[..., object], *args: Any) -> None:
        """Put the call `callback(*args)` at the end of the queue."""
        self._ready.append((callback, args))

    def call_later(self, delay: float, callback: Callable[..., object], *args: Any) -> None:
        """Have `callback(*args)` called when `delay` seconds have passed."""
        heappush(self._timers, (self.now + delay, next(self._numbers), callback, args))

    def create_future(self) -> Future[Any]:
        """Make a pending future."""
        return Future(self.call_soon)

    def create_task(self, coro: Coroutine[Any, Any, T]) -> Task[T]:
        """Make a task, and schedule its first step."""
        return Task(coro, self.call_soon)

    def run_until_complete(self, coro: Coroutine[Any, Any, T]) -> T:
        """Run the loop until `coro` has ended; return its result or raise its exception."""
        global _running
        task = self.create_task(coro)
        _running = self
        try:
            while not task.done():
                self._turn()
        finally:
            _running = None
        return task.result()

    def _turn(self) -> None:
        """Move the timers that are due to the queue, and call what stands in the queue now."""
        if not self._ready:
            self._jump()
        while self._timers and self._timers[0][0] <= self.now:
            _, _, callback, args = heappop(self._timers)
            self.call_soon(callback, *args)
        for _ in range(len(self._ready)):
            callback, args = self._ready.popleft()
            callback(*args)

    def _jump(self) -> None:
        """Set the clock to the next timer: nothing can happen before."""
        if not self._timers:
            raise Deadlock("every task waits, and nothing is left that could wake one of them")
        self.now = self._timers[0][0]


#: The loop whose run_until_complete is at work.
_running: Loop | None = None


def current_loop() -> Loop:
    """Return the loop that is running now; RuntimeError if there is none."""
    if _running is None:
        raise RuntimeError("no loop is running")
    return _running


async def sleep(delay: float, result: T = None) -> T:
    """Let `delay` virtual seconds pass, then return `result`."""
    if delay > 0:
        loop = current_loop()
        future = loop.create_future()
        loop.call_later(delay, _wake, future)
        await future
    else:
        await _pause()
    return result


def _wake(future: Future[None]) -> None:
    """A timer is up: finish the future, unless the sleep was cancelled meanwhile."""
    if not future.done():
        future.set_result(None)


@types.coroutine
def _pause() -> Generator[None, None, None]:
    """Let all others have their turn: None tells the task that nothing is waited for."""
    yield


class _Gathering(Future[list[Any]]):
    """A future for the results of several others, its parts."""

    def __init__(self, call_soon: Callable[..., object], parts: list[Future[Any]]) -> None:
        super().__init__(call_soon)
        self._parts = parts
        self._missing = len(parts)
        self._is_unwanted = False
        for part in parts:
            part.add_done_callback(self._one_is_done)

    def cancel(self) -> bool:
        """Cancel the parts, unless it is over: the gathering ends when they do."""
        self._is_unwanted = not self.done() and any([part.cancel() for part in self._parts])
        return self._is_unwanted

    def _one_is_done(self, part: Future[Any]) -> None:
        self._missing -= 1
        if self.done():
            return
        if part.cancelled():
            super().cancel()
        elif (error := part.exception()) is not None:
            self.set_exception(error)
        elif self._missing == 0:
            self._end_with_results()

    def _end_with_results(self) -> None:
        if self._is_unwanted:
            super().cancel()
        else:
            self.set_result([part.result() for part in self._parts])


async def gather(*awaitables: Awaitable[Any]) -> list[Any]:
    """Run all of them at the same time; return the results in the order of the arguments."""
    loop = current_loop()
    parts = [each if isinstance(each, Future) else loop.create_task(each) for each in awaitables]
    return await _Gathering(loop.call_soon, parts) if parts else []
