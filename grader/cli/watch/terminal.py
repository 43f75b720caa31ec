r"""The terminal while it is ours, and giving it back whole: at the end, on an error, and while we are suspended.

Ctrl-C and Ctrl-Z come as keys, so that `make` above us does not take them for its own; Ctrl-\ still is a signal.
"""

import contextlib
import os
import signal
import sys
import termios
from collections.abc import Callable
from types import FrameType, TracebackType
from typing import Any, Self

from grader.cli.watch.inbox import Closed, Inbox, Redraw

#: Another screen, lines that are cut instead of wrapped, no cursor; and all that taken back.
_ENTER = "\x1b[?1049h\x1b[?7l\x1b[?25l\x1b[H\x1b[2J"
_LEAVE = "\x1b[?25h\x1b[?7h\x1b[?1049l"


def is_terminal() -> bool:
    """Whether keys and pictures both go to a terminal that can be drawn on."""
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM", "dumb") != "dumb"


class TerminalGone(Exception):
    """Nobody can see what is written any more."""


class Terminal:
    """Keys without Enter and, unless `is_plain`, a screen of our own."""

    def __init__(self, inbox: Inbox, *, is_plain: bool) -> None:
        self._inbox = inbox
        self._is_plain = is_plain
        self._keyboard = sys.stdin.fileno() if sys.stdin.isatty() else None
        self._before: list[Any] | None = None
        self._handlers: dict[int, Any] = {}

    def __enter__(self) -> Self:
        # Handlers first: whatever happens from here on, the terminal is given back.
        self._handle(signal.SIGWINCH, lambda *_: self._inbox.put(Redraw()))
        self._handle(signal.SIGTSTP, lambda *_: self._stop())
        self._handle(signal.SIGCONT, self._continue)
        self._handle(signal.SIGQUIT, self._quit)
        try:
            self._take()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        # Handlers first: a SIGCONT after it was given back would take it again.
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        self._give_back()

    def _handle(self, number: int, handler: Callable[[int, FrameType | None], object]) -> None:
        self._handlers[number] = signal.signal(number, handler)

    @property
    def size(self) -> tuple[int, int]:
        """Columns and rows, as the terminal has them now: COLUMNS and LINES are those of a window that was."""
        try:
            columns, rows = os.get_terminal_size(sys.stdout.fileno())
        except OSError:
            columns, rows = 80, 24
        return columns or 80, rows or 24

    def write(self, text: str) -> None:
        """Show text at once.  Raises `TerminalGone`."""
        try:
            sys.stdout.write(text)
            sys.stdout.flush()
        except OSError as error:
            # Python writes what is left at its end, and must not fail on it again.
            with open(os.devnull, "wb") as nowhere:  # noqa: PTH123
                os.dup2(nowhere.fileno(), sys.stdout.fileno())
            raise TerminalGone from error

    def say(self, text: str) -> None:
        """Show a last line, after the terminal was given back."""
        with contextlib.suppress(TerminalGone):
            self.write(f"{text}\n")

    def suspend(self) -> None:
        """Stop everything that the shell started together with us, as Ctrl-Z does."""
        os.kill(0, signal.SIGTSTP)

    def _take(self) -> None:
        if self._keyboard is not None:
            try:
                self._before = self._before or termios.tcgetattr(self._keyboard)
                termios.tcsetattr(self._keyboard, termios.TCSADRAIN, _without_lines(self._before))
            except termios.error as error:  # a hang-up comes together with SIGCONT
                raise TerminalGone from error
        if not self._is_plain:
            self.write(_ENTER)

    def _give_back(self) -> None:
        if not self._is_plain:
            with contextlib.suppress(TerminalGone):  # there is nobody to give it back to
                self.write(_LEAVE)
        if self._keyboard is not None and self._before is not None:
            with contextlib.suppress(OSError, termios.error):
                termios.tcsetattr(self._keyboard, termios.TCSADRAIN, self._before)

    def _stop(self) -> None:
        """Stop by the signal's own action: the kernel knows when there is no shell that could continue us."""
        self._give_back()
        ours = signal.signal(signal.SIGTSTP, signal.SIG_DFL)
        os.kill(os.getpid(), signal.SIGTSTP)
        signal.signal(signal.SIGTSTP, ours)
        self._continue()

    def _continue(self, *_: object) -> None:
        """Take it again, also after a stop that nobody told us about."""
        try:
            self._take()
            self._inbox.put(Redraw())
        except TerminalGone:
            self._inbox.put(Closed())

    def _quit(self, number: int, _: FrameType | None) -> None:
        sys.exit(128 + number)


def _without_lines(before: list[Any]) -> list[Any]:
    """Keys come one by one and are not shown; output stays as it is."""
    iflag, oflag, cflag, lflag, *speeds, characters = before
    characters = list(characters)
    characters[termios.VMIN], characters[termios.VTIME] = 1, 0
    off = os.fpathconf(0, "PC_VDISABLE").to_bytes(1, "little")
    for key in ("VINTR", "VSUSP", "VDSUSP", "VLNEXT"):
        if (number := getattr(termios, key, None)) is not None:
            characters[number] = off
    lflag &= ~(termios.ICANON | termios.ECHO)
    iflag &= ~(termios.IXON | termios.ICRNL)
    return [iflag, oflag, cflag, lflag, *speeds, characters]
