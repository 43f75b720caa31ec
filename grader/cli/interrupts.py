"""Signals that end the grader.

The first goes through every `finally`, so that nothing stays behind; the second does not wait for that.
Workers and attempts have sessions of their own, which no Ctrl-C reaches, and end with the line to this process.
"""

import contextlib
import os
import signal
import sys
import threading
import time
from types import FrameType
from typing import NoReturn

#: The signals that ask a command to end: Ctrl-C, the ones of a supervisor, and of a terminal that was closed.
_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
#: Seconds that threads have to come to their own end.
_PATIENCE = 0.5


class Interrupted(KeyboardInterrupt):
    """The command was asked to end, by this signal."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number

    @property
    def exit_code(self) -> int:
        """128 and the signal's number, as shells have it."""
        return 128 + self.number


def install() -> None:
    """Let each of these signals raise `Interrupted` once, and end the process at once the second time."""
    for number in _SIGNALS:
        if signal.getsignal(number) is not signal.SIG_IGN:  # nohup, or a job in the background
            signal.signal(number, _first)


def _first(number: int, _frame: FrameType | None) -> NoReturn:
    for each in _SIGNALS:
        if signal.getsignal(each) is not signal.SIG_IGN:
            signal.signal(each, _second)
    raise Interrupted(number)


def _second(number: int, _frame: FrameType | None) -> NoReturn:
    with contextlib.suppress(OSError):
        if os.isatty(2):
            os.write(2, b"\x1b[?25h\n")  # a progress bar hides the cursor
    os._exit(128 + number)


def leave(code: int) -> NoReturn:
    """End the process; a thread that does not end by itself, such as one that reads a large archive, is not waited for.

    Raises SystemExit where there is none.
    """
    deadline = time.monotonic() + _PATIENCE
    threads = [each for each in threading.enumerate() if each is not threading.current_thread() and not each.daemon]
    for thread in threads:
        thread.join(max(0.0, deadline - time.monotonic()))
    if not any(thread.is_alive() for thread in threads):
        sys.exit(code)
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            stream.flush()
    os._exit(code)
