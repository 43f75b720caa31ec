"""An asyncio event loop whose clock jumps: a sleep of an hour takes no time, and mistakes do not hang.

Everything about time in suites belongs here.  `run_virtual(main())` runs a coroutine like `asyncio.run` and
tells how many virtual seconds it took.  Four mistakes that would hang or pass unnoticed on a real loop become errors
that say what happened: `Deadlock`, `Spinning`, `BlockingSleep` and `NeverAwaited`.
"""

import asyncio
import selectors
import time
import warnings
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from kit.sources import Kata

#: Turns of the loop without any virtual time passing, after which we call it busy waiting.
PATIENCE = 2000


class Deadlock(Kata):
    """Every task waits, and nothing that is left could wake one up."""


class Spinning(Kata):
    """The tasks keep each other busy without time passing."""


class BlockingSleep(Kata):
    """`time.sleep` was called inside the event loop."""


class NeverAwaited(Kata):
    """A coroutine object was made and thrown away."""


@dataclass(frozen=True)
class Run:
    """What `run_virtual` saw: the coroutine's result, the virtual seconds it took, the turns of the loop."""

    value: Any
    seconds: float
    turns: int


class _Jump(selectors.SelectSelector):
    """A selector that never waits: instead of sleeping until the next timer, it moves the loop's clock there."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        self.turns = 0
        self.jobs = 0
        self._still = 0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        self.turns += 1
        self._still += 1
        ready = super().select(0)
        if ready or timeout == 0:
            self._complain_when_spinning()
            return ready
        if timeout is None:
            return self._wait_for_threads()
        self._still = 0
        self.now += timeout
        return ready

    def _complain_when_spinning(self) -> None:
        if self._still > PATIENCE:
            self._still = 0  # the loop still has to cancel the tasks
            raise Spinning(f"{PATIENCE} turns of the event loop and no time passed: something waits in a busy loop")

    def _wait_for_threads(self) -> list[tuple[selectors.SelectorKey, int]]:
        if self.jobs:
            return super().select(None)  # a thread will report back; the test's own timeout bounds this
        names = sorted(_name(task) for task in asyncio.all_tasks(asyncio.get_running_loop()))
        raise Deadlock(f"nobody can go on: {', '.join(names)} wait for something that never happens")


def _name(task: "asyncio.Task[Any]") -> str:
    return getattr(task.get_coro(), "__name__", "a task")


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop on virtual time, in seconds from 0."""

    def __init__(self) -> None:
        self._jump = _Jump()
        #: The first `time.sleep` in this loop: remembered, because tasks and `except:` can swallow the error itself.
        self.blocked: BlockingSleep | None = None
        super().__init__(self._jump)

    def time(self) -> float:
        return self._jump.now

    def run_in_executor(self, executor: Any, func: Callable[..., Any], *args: Any) -> "asyncio.Future[Any]":
        job = super().run_in_executor(executor, func, *args)
        self._jump.jobs += 1
        job.add_done_callback(self._job_is_done)
        return job

    def _job_is_done(self, _: "asyncio.Future[Any]") -> None:
        self._jump.jobs -= 1

    async def shutdown_default_executor(self, timeout: float | None = None) -> None:
        self._jump.jobs += 1
        try:
            await super().shutdown_default_executor()  # without the timeout: it would be virtual, threads are not
        finally:
            self._jump.jobs -= 1

    @property
    def turns(self) -> int:
        """How often the loop went round: waiting must cost none."""
        return self._jump.turns


def run_virtual(main: Coroutine[Any, Any, Any]) -> Run:
    """Run `main` to its end on a fresh `VirtualLoop`.

    Raises what `main` raises, and `Deadlock`, `Spinning`, `BlockingSleep` or `NeverAwaited`.
    """
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        with asyncio.Runner(loop_factory=VirtualLoop) as runner:
            loop = runner.get_loop()
            assert isinstance(loop, VirtualLoop)
            try:
                value = runner.run(main)
            finally:
                if loop.blocked is not None:
                    raise loop.blocked from None
            run = Run(value, loop.time(), loop.turns)
        del main
        _complain_when_forgotten(caught)
    return run


def _complain_when_forgotten(caught: list[warnings.WarningMessage]) -> None:
    for warning in caught:
        if "was never awaited" in str(warning.message):
            raise NeverAwaited(f"{warning.message}: calling an 'async def' function only makes a coroutine object")


def _guarded_sleep(seconds: float) -> None:
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        return _real_sleep(seconds)
    if not isinstance(loop, VirtualLoop):
        return _real_sleep(seconds)
    error = BlockingSleep(f"time.sleep({seconds}) was called inside the event loop: it stops every task")
    loop.blocked = loop.blocked or error
    raise error


# Suites import kit before they import the code under test, so `from time import sleep` gets this one as well.
_real_sleep = time.sleep
time.sleep = _guarded_sleep
