"""The pool: N workers, handed out one attempt at a time, replaced when they die.

The only door to the engine: `with Pool(...) as pool: pool.run(job)`.  Safe to call from as many threads as there are
workers; it starts its processes in the thread that opens it.
"""

import contextlib
import itertools
import os
import queue
import socket
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from types import TracebackType
from typing import Self

import grader
from grader.engine import attempt, folders
from grader.engine.fork import NotReady, NotStarted, WorkerLost
from grader.engine.handle import Handle
from grader.engine.protocol import GO
from grader.errors import EngineFault
from grader.files import is_own_fault, remedy_for
from grader.isolation import cgroup, system
from grader.model import Ending, Evidence, Job

#: The workers of every pool of this process, and the lock that is held while one starts or orphans are swept: what one
#: pool takes for an orphan must not be another's worker.
_workers: set[int] = set()
_changing = threading.RLock()


class Pool:
    """`size` warm workers at one isolation level; `root` is the pack's folder, importable by its suites.

    `rehearsed` workers take a quarter of a second longer to start, and are a quarter faster ever after.
    """

    def __init__(self, size: int, *, root: Path, level: str, rehearsed: bool = False) -> None:
        self._root = root
        self._level = level
        self._rehearsed = rehearsed
        self._home = Path(tempfile.mkdtemp(prefix="flowkata-"))
        self._idle: queue.PriorityQueue[tuple[int, int, Handle]] = queue.PriorityQueue()
        self._all: list[Handle] = []
        self._numbers = itertools.count()
        self._closed = False
        self._strangers = set(system.children(os.getpid()))
        system.adopt_orphans()
        try:
            for processor in _processors(size) if rehearsed else [None] * size:
                self._put_back(self._start(processor))
        except BaseException:  # interrupted, or refused by the system
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """End every worker and delete their folders; what still runs raises `EngineFault`."""
        self._closed = True
        for worker in self._all:
            self._end(worker)
        self._all.clear()
        self._sweep()
        folders.remove(self._home)

    def add_worker(self) -> None:
        """Start one more worker, which is used while the others are busy."""
        self._put_back(self._start(None))

    def run(self, job: Job) -> Evidence:
        """One attempt's evidence.

        A worker that dies is replaced and the attempt tried once more: code that kills it twice has crashed.  What no
        worker can begin is no fault of the code's.  Raises `EngineFault`.
        """
        *_, worker = self._idle.get()
        lost: Exception | None = None
        try:
            if worker.is_gone():
                worker = self._replace(worker)
            for _ in range(2):
                try:
                    worker.wait_until_parked()
                    return attempt.run(worker.launch, job)
                except (WorkerLost, OSError) as error:
                    _refuse_own_fault(error, worker)
                    lost = error
                    worker = self._replace(worker)
        finally:
            self._put_back(worker)
        if isinstance(lost, NotReady):
            raise EngineFault(str(lost), remedy="grader doctor")
        return Evidence(ending=Ending.CRASHED)

    def _put_back(self, worker: Handle) -> None:
        """The one that has run most comes first: it has suites compiled, and a new one has to be waited for."""
        self._idle.put((-worker.launches, worker.process.pid, worker))

    def _end(self, worker: Handle) -> None:
        worker.end()
        _workers.discard(worker.process.pid)

    def _replace(self, worker: Handle) -> Handle:
        with _changing:
            if self._closed:
                raise EngineFault("the pool was closed while this attempt ran", remedy="the same command again")
            self._end(worker)
            self._all = [each for each in self._all if each is not worker]
            self._sweep()
            folders.remove(worker.folder)
            return self._start(worker.processor)

    def _sweep(self) -> None:
        """Orphans of a worker that was killed come to us: end them.  What was there before us is not ours to end."""
        with _changing:
            system.kill_below(os.getpid(), spare=self._strangers | _workers)

    def _start(self, processor: int | None) -> Handle:
        ours, theirs = socket.socketpair()
        self._home.mkdir(exist_ok=True)  # a worker that took itself for the last one has deleted it
        self._home.chmod(0o711)
        worker_folder = self._home / str(next(self._numbers))
        worker_folder.mkdir()
        worker_folder.chmod(0o711)
        with theirs, (worker_folder / "worker.log").open("wb") as log, _changing, contextlib.ExitStack() as undo:
            undo.enter_context(ours)
            process = subprocess.Popen(  # noqa: S603 - our own interpreter and module
                [
                    sys.executable,
                    "-P",
                    "-s",
                    "-m",
                    "grader.inside.worker",
                    str(theirs.fileno()),
                    str(worker_folder),
                    str(self._root),
                    self._level,
                    "rehearsed" if self._rehearsed else "",
                ],
                env=_environment(),
                cwd=worker_folder,  # pytest goes back to where it was started: the children's user must be let in there
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
            _workers.add(process.pid)
            group = cgroup.create_group(process.pid, f"{self._home.name}-{worker_folder.name}")
            undo.pop_all()  # it has started
        with contextlib.suppress(OSError):  # one that could not start is noticed when it is waited for
            ours.sendall(GO)
        if processor is not None:
            os.sched_setaffinity(process.pid, {processor})
        worker = Handle(process, ours, worker_folder, processor, group)
        self._all.append(worker)
        return worker


def _refuse_own_fault(error: WorkerLost | OSError, worker: Handle) -> None:
    """Raises `EngineFault` for what the machine refuses a worker that has not run anybody's code yet."""
    own = error.error if isinstance(error, NotStarted) else error
    is_own = isinstance(error, NotStarted) or (isinstance(error, OSError) and is_own_fault(error))
    if is_own and isinstance(own, OSError) and worker.launches <= 1:
        raise EngineFault(f"{own.filename or 'the grader'}: {own.strerror}", remedy=remedy_for(own)) from error


def _processors(size: int) -> list[int | None]:
    """One processor for each of `size` workers when they fill the machine, else none.

    A fork that stays where its worker runs finds the pages it copies in that processor's caches: a tenth of an
    attempt's time.  With fewer workers than processors the kernel's choice is better than ours.
    """
    ours = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
    return [ours[number % len(ours)] if ours and size >= len(ours) else None for number in range(size)]


def _environment() -> dict[str, str]:
    """Nothing of the caller's environment; the same hashes, encodings and time zone everywhere."""
    return {
        "PYTHONPATH": str(Path(grader.__file__).parents[1]),
        "PYTHONHASHSEED": "0",
        "PYTHONUTF8": "1",
        "PYTHONNODEBUGRANGES": "1",
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        "MALLOC_ARENA_MAX": "1",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
    }
