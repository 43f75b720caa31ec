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
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Self

import grader
from grader.engine import attempt, folders, system
from grader.engine.fork import Fork, Watch, WorkerLost
from grader.engine.protocol import LENGTH, READY
from grader.errors import EngineFault
from grader.model import Ending, Evidence, Job
from grader.wire import pack_job

#: Seconds for a worker to come up: it imports pytest and what suites usually need.
START = 60.0

#: The workers of every pool of this process, and the lock that is held while one starts or orphans are swept: what one
#: pool takes for an orphan must not be another's worker.
_workers: set[int] = set()
_changing = threading.RLock()


@dataclass(slots=True)
class _Worker:
    """A worker's process and the pool's end of the line to it; `lot` is the folder it works in.

    `processor` is the one it is kept on, or None; `own` are the processes that it is made of itself.
    """

    process: "subprocess.Popen[bytes]"
    control: socket.socket
    lot: Path
    processor: int | None = None
    parked: bool = False
    own: frozenset[int] = frozenset()

    def wait_until_parked(self) -> None:
        if self.parked:
            return
        self.control.settimeout(START)
        if self.control.recv(1) != READY:
            raise EngineFault(f"a worker did not start: {_last_words(self.lot)}", remedy="grader doctor")
        self.control.settimeout(None)
        self.own = frozenset({self.process.pid, *system.descendants(self.process.pid)})
        self.parked = True

    def held_kib(self) -> int:
        """Memory of all that is below the worker, beyond what each fork was born with."""
        born = max(system.anonymous_kib(pid) for pid in self.own)
        below = system.descendants(self.process.pid)
        return sum(max(0, system.anonymous_kib(pid) - born) for pid in below if pid not in self.own)

    def launch(self, job: Job, deadline: float) -> Fork:
        """Fork once for this job and watch it.  Raises `WorkerLost`."""
        output, output_end = os.pipe()
        stream, stream_end = os.pipe()
        module = _as_file(job.module)
        try:
            self._send(replace(job, module=b""), module, output_end, stream_end)
            os.close(output_end)
            os.close(stream_end)
            output_end = stream_end = -1
            return Watch(self.control, output, stream, job.limits, deadline, self.held_kib).run()
        except (OSError, ValueError) as error:
            raise WorkerLost("a worker died") from error
        finally:
            for descriptor in (module, output, stream, output_end, stream_end):
                if descriptor >= 0:
                    os.close(descriptor)

    def _send(self, job: Job, *descriptors: int) -> None:
        packed = pack_job(job)
        socket.send_fds(self.control, [len(packed).to_bytes(LENGTH, "big")], list(descriptors))
        self.control.sendall(packed)

    def end(self) -> None:
        """Nothing of the worker is left afterwards, nor of anything below it."""
        self.control.close()
        system.kill_below(self.process.pid, seconds=1.0)
        with contextlib.suppress(ProcessLookupError):
            self.process.kill()
        self.process.wait()
        _workers.discard(self.process.pid)


def _as_file(module: bytes) -> int:
    """A file without a name, which only whoever gets the descriptor can read."""
    if hasattr(os, "memfd_create"):
        descriptor = os.memfd_create("module")
    else:
        with tempfile.TemporaryFile() as file:
            descriptor = os.dup(file.fileno())
    with open(descriptor, "wb", closefd=False) as file:
        file.write(module)
    return descriptor


def _last_words(lot: Path) -> str:
    with contextlib.suppress(OSError):
        lines = (lot / "worker.log").read_text(errors="replace").strip().splitlines()
        return lines[-1] if lines else "it said nothing"
    return "it said nothing"


class Pool:
    """`size` warm workers at one isolation level; `root` is the pack's folder, importable by its suites.

    `rehearsed` workers take a quarter of a second longer to start, and are a quarter faster ever after.
    """

    def __init__(self, size: int, *, root: Path, level: str, rehearsed: bool = False) -> None:
        self._root = root
        self._level = level
        self._rehearsed = rehearsed
        self._home = Path(tempfile.mkdtemp(prefix="flowkata-"))
        self._idle: queue.SimpleQueue[_Worker] = queue.SimpleQueue()
        self._all: list[_Worker] = []
        self._numbers = itertools.count()
        self._closed = False
        self._strangers = set(system.children(os.getpid()))
        system.adopt_orphans()
        for processor in _processors(size) if rehearsed else [None] * size:
            self._idle.put(self._start(processor))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """End every worker and delete their folders; what still runs raises `EngineFault`."""
        self._closed = True
        for worker in self._all:
            worker.end()
        self._all.clear()
        self._sweep()
        folders.remove(self._home)

    def run(self, job: Job) -> Evidence:
        """One attempt's evidence.

        A worker that dies is replaced and the attempt tried once more: code that kills it twice has crashed.
        """
        for _ in range(2):
            worker = self._idle.get()
            try:
                worker.wait_until_parked()
                evidence = attempt.run(worker.launch, job)
            except (WorkerLost, OSError):
                worker = self._replace(worker)
            else:
                return evidence
            finally:
                self._idle.put(worker)
        return Evidence(ending=Ending.CRASHED)

    def _replace(self, worker: _Worker) -> _Worker:
        with _changing:
            if self._closed:
                raise EngineFault("the pool was closed while this attempt ran", remedy="the same command again")
            worker.end()
            self._all.remove(worker)
            self._sweep()
            folders.remove(worker.lot)
            return self._start(worker.processor)

    def _sweep(self) -> None:
        """Orphans of a worker that was killed come to us: end them.  What was there before us is not ours to end."""
        with _changing:
            system.kill_below(os.getpid(), spare=self._strangers | _workers)

    def _start(self, processor: int | None) -> _Worker:
        ours, theirs = socket.socketpair()
        self._home.mkdir(exist_ok=True)  # a worker that took itself for the last one has deleted it
        self._home.chmod(0o711)
        lot = self._home / str(next(self._numbers))
        lot.mkdir()
        lot.chmod(0o711)
        with theirs, (lot / "worker.log").open("wb") as log, _changing:
            process = subprocess.Popen(  # noqa: S603 - our own interpreter and module
                [
                    sys.executable,
                    "-P",
                    "-s",
                    "-m",
                    "grader.engine.worker",
                    str(theirs.fileno()),
                    str(lot),
                    str(self._root),
                    self._level,
                    "rehearsed" if self._rehearsed else "",
                ],
                env=_environment(),
                cwd=lot,  # pytest goes back to where it was started: the children's user must be let in there
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
            _workers.add(process.pid)
        if processor is not None:
            os.sched_setaffinity(process.pid, {processor})
        worker = _Worker(process, ours, lot, processor)
        self._all.append(worker)
        return worker


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
