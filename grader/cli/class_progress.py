"""How far the grading of a class is, on stderr: a bar in a terminal, now and then a plain line anywhere else."""

import contextlib
import sys
import threading
import time
from collections.abc import Callable, Iterator
from typing import Protocol

from rich.cells import set_cell_size
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, TextColumn, TimeRemainingColumn

from grader.cli.class_overview import shown

#: Cells of a terminal for a submission's name, and for the bar: with the figures less than 80.
_NAME, _BAR = 26, 20
#: Seconds between two plain lines.
EVERY = 30.0


class Following(Protocol):
    """The progress of a run: which submission begins, and that one more is done."""

    def begin(self, name: str) -> None:
        """See the class."""

    def advance(self) -> None:
        """See the class."""


@contextlib.contextmanager
def follow(total: int) -> Iterator[Following]:
    """Show the progress through so many submissions, as fits what stderr is."""
    if not sys.stderr.isatty():
        yield Lines(total)
        return
    with Progress(*columns(), console=Console(stderr=True), transient=True) as progress:
        yield Bar(progress, total)


def columns() -> tuple[ProgressColumn, ...]:
    """A row: the submissions being graded, the bar, how many are done of how many, and the time left."""
    return (
        TextColumn("{task.description}", markup=False),
        BarColumn(bar_width=_BAR),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("left", markup=False),
    )


class Bar:
    """The bar: its text names the submission that was begun last."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress = progress
        self._task = progress.add_task(set_cell_size("", _NAME), total=total)

    def begin(self, name: str) -> None:
        """Name it."""
        self._progress.update(self._task, description=set_cell_size(shown(name), _NAME))

    def advance(self) -> None:
        """One more is done."""
        self._progress.advance(self._task)


class Lines:
    """Plain lines, at most one every half minute: for logs, and for terminals without colour or cursor."""

    def __init__(
        self, total: int, clock: Callable[[], float] = time.monotonic, say: Callable[[str], None] | None = None
    ) -> None:
        """`clock` gives seconds."""
        self._total = total
        self._clock = clock
        self._say = say or (lambda line: print(line, file=sys.stderr, flush=True))
        self._begun = self._told = clock()
        self._done = 0
        self._name = ""
        self._lock = threading.Lock()

    def begin(self, name: str) -> None:
        """Remember it for the next line."""
        self._name = name

    def advance(self) -> None:
        """One more is done; tell it where the last line is long enough ago."""
        with self._lock:
            self._done += 1
            now = self._clock()
            if now - self._told >= EVERY and self._done < self._total:
                self._told = now
                left = (now - self._begun) / self._done * (self._total - self._done)
                self._say(
                    f"graded {self._done} of {self._total}, now {shown(self._name)}; about {_duration(left)} left"
                )


def _duration(seconds: float) -> str:
    minutes = round(seconds / 60)
    return f"{max(1, round(seconds))} s" if minutes < 2 else f"{minutes} min"  # noqa: PLR2004
