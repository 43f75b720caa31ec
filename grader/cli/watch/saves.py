"""Which exercises were saved: file events say that something happened, a look at the files says what.

So it does not matter which events an editor causes, how many, or whether the file system tells any: a look is cheap
enough to be taken from time to time anyway.
"""

import contextlib
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from watchfiles import watch

from grader.model import Exercise
from grader.pack.catalogue import Catalogue

#: Milliseconds without a further event after which a save is believed to be finished, and the longest wait for that.
_QUIET = 10
_LONGEST = 200

_Stamp = tuple[int, int, int] | None


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids of the exercises whose module was written, the last one last; and whether any suite was."""

    modules: tuple[str, ...] = ()
    suites: bool = False


class Saves:
    """Remembers what the files of a pack looked like."""

    def __init__(self, pack: Catalogue) -> None:
        self._modules = {each.id: pack.module_path(each) for each in pack.exercises}
        self._suites = {each.id: _suite(pack, each) for each in pack.exercises}
        self._seen = self._look()

    def changes(self) -> Changes:
        """Return what was written since the last call."""
        now, before = self._look(), self._seen
        self._seen = now
        changed = [path for path, stamp in now.items() if stamp != before[path]]
        written = [name for name, path in self._modules.items() if path in changed]
        return Changes(
            modules=tuple(sorted(written, key=lambda name: now[self._modules[name]] or (0, 0, 0))),
            suites=any(path in changed for path in self._suites.values()),
        )

    def _look(self) -> dict[Path, _Stamp]:
        return {path: _stamp(path) for path in (*self._modules.values(), *self._suites.values())}


def _suite(pack: Catalogue, exercise: Exercise) -> Path:
    return pack.folders[exercise.id] / f"test_{exercise.slug}.py"


def _stamp(path: Path) -> _Stamp:
    with contextlib.suppress(OSError):
        found = os.stat(path)  # noqa: PTH116 - a hundred of these at every save
        return found.st_mtime_ns, found.st_size, found.st_ino
    return None


class Events:
    """Calls `wake` after each burst of file events below a folder, from a thread of its own.

    Where the system has no events to give, it never does.
    """

    def __init__(self, folder: Path, wake: Callable[[], None]) -> None:
        self._folder = folder
        self._wake = wake
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._listen, name="saves", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self._over.set()
        self._thread.join()

    def _listen(self) -> None:
        with contextlib.suppress(OSError, RuntimeError):
            for _ in watch(
                self._folder,
                watch_filter=None,
                step=_QUIET,
                debounce=_LONGEST,
                stop_event=self._over,
                raise_interrupt=False,
                force_polling=False,
                ignore_permission_denied=True,
            ):
                self._wake()
