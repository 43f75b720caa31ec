"""The events of a session: keys, saves, verdicts and the terminal's own events, in one queue.

Threads and signal handlers put events in; the session waits for them and for the keyboard at once.
"""

import contextlib
import os
import queue
import selectors
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from grader.cli.watch.keys import Decoder
from grader.errors import GraderError
from grader.model import Verdict


@dataclass(frozen=True, slots=True)
class Key:
    """A key: its character, or a name like "up", "enter" or "ctrl-c"."""

    name: str


@dataclass(frozen=True, slots=True)
class FilesChanged:
    """Something below the pack was written; which file is found out by looking."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A check that ended: its number, and the verdicts or the fault that ended it."""

    number: int
    verdicts: tuple[Verdict, ...] = ()
    fault: GraderError | None = None


@dataclass(frozen=True, slots=True)
class Redraw:
    """The terminal has another size, or it is ours again."""


@dataclass(frozen=True, slots=True)
class Closed:
    """Nobody will press a key any more: the terminal is gone."""


Event = Key | FilesChanged | Checked | Redraw | Closed


class Inbox:
    """A queue that can be waited for together with a keyboard.

    `keyboard` is a file descriptor, or None where there is none.
    """

    def __init__(self, keyboard: int | None) -> None:
        self._queue: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self._keyboard = keyboard
        self._decoder = Decoder()
        self._awake, self._waker = os.pipe()
        for end in (self._awake, self._waker):
            os.set_blocking(end, False)
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._awake, selectors.EVENT_READ)
        if keyboard is not None:
            self._selector.register(keyboard, selectors.EVENT_READ)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self._selector.close()
        waker, self._waker = self._waker, -1
        for end in (self._awake, waker):
            os.close(end)

    def put(self, event: Event) -> None:
        """Add an event; from any thread, or from a signal handler."""
        self._queue.put(event)
        with contextlib.suppress(OSError):  # the pipe is full: whoever waits is awake already; or closed: nobody waits
            os.write(self._waker, b"!")

    def wait(self, seconds: float) -> list[Event]:
        """Return what has happened, after `seconds` at most; an empty list where nothing has."""
        ready = {key.fd for key, _ in self._selector.select(seconds)}
        if self._awake in ready:
            with contextlib.suppress(BlockingIOError):
                os.read(self._awake, 4096)
        typed = self._read_keyboard() if self._keyboard in ready else []
        return [*self._queued(), *typed]

    def _queued(self) -> list[Event]:
        events: list[Event] = []
        with contextlib.suppress(queue.Empty):
            while True:
                events.append(self._queue.get_nowait())
        return events

    def _read_keyboard(self) -> list[Event]:
        assert self._keyboard is not None
        try:
            data = os.read(self._keyboard, 1024)
        except OSError:  # a terminal that was hung up
            data = b""
        if not data:
            self._selector.unregister(self._keyboard)
            return [Closed()]
        return [Key(name) for name in self._decoder.feed(data)]
