"""A worker as the pool sees it: its process, the line to it, its folder, and what bounds all that it starts."""

import contextlib
import os
import secrets
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from grader.engine.fork import Fork, NotReady, NotStarted, Watch, WorkerLost
from grader.engine.processor_time import ProcessorTime
from grader.engine.protocol import BEGUN, FAULT, LENGTH, READY, WORD
from grader.errors import EngineFault
from grader.isolation import system
from grader.isolation.cgroup import Group
from grader.isolation.limits import SPARE_MIB
from grader.model import Job
from grader.wire import pack_job, pack_modules

#: Seconds for a worker to come up: it imports pytest and what suites usually need.
START = 60.0
#: Seconds for a worker to prepare an attempt: it imports plugins, and has a new suite compiled.
PREPARATION = 120.0
#: Bytes on the disk without which a worker may not even be able to say what went wrong.
_ROOM = 2**16


@dataclass(slots=True)
class Handle:
    """A worker's process and the pool's end of the line to it; `folder` is the one it works in.

    `processor` is the one it is kept on, or None; `group` bounds its memory where this host has such groups; `launches`
    counts its forks; `own` are the processes that it is made of itself, `base` the bytes that its group held before any
    attempt.
    """

    process: "subprocess.Popen[bytes]"
    control: socket.socket
    folder: Path
    processor: int | None = None
    group: Group | None = None
    parked: bool = False
    launches: int = 0
    own: frozenset[int] = frozenset()
    base: int = 0

    def wait_until_parked(self) -> None:
        """Raises `EngineFault` where it does not come up."""
        if self.parked:
            return
        self.control.settimeout(START)
        if self._word() != READY:
            raise EngineFault(f"a worker did not start: {_last_words(self.folder)}", remedy="grader doctor")
        self.control.settimeout(None)
        self.own = frozenset({self.process.pid, *system.descendants(self.process.pid)})
        self.base = self.group.held() if self.group else 0
        self.parked = True

    def _word(self) -> bytes:
        """Read one byte from the worker; return b"" where the worker is gone."""
        with contextlib.suppress(ConnectionError):
            return self.control.recv(1)
        return b""

    def launch(self, job: Job, deadline: float) -> Fork:
        """Fork once for this job and watch it.  Raises `WorkerLost`, and OSError for want of descriptors."""
        self.launches += 1
        holds_too_much = self._memory_watch(job.limits.memory_mib + SPARE_MIB)
        fork = self._watched(job, deadline, holds_too_much)
        if self.group and not fork.killed and holds_too_much():
            fork.killed = "out_of_memory"
        return fork

    def _memory_watch(self, mib: int) -> Callable[[], bool]:
        """Whether the next attempt has come to hold more: seen by what the kernel did about it, or else by adding up.

        Where the kernel ended one process for it, the others may wait for that one for ever.
        """
        if self.group is None:
            return lambda: self._held_kib() > mib * 1024
        group = self.group
        group.bound(self.base + mib * 2**20)
        before = group.kills()
        return lambda: group.kills() > before

    def _watched(self, job: Job, deadline: float, holds_too_much: Callable[[], bool]) -> Fork:
        output, output_end = os.pipe()
        stream, stream_end = os.pipe()
        module = _as_file(pack_modules({**dict(job.siblings), job.slug: job.module}))
        try:
            seal = secrets.token_hex(8)
            self._send(replace(job, module=b"", siblings=(), seal=seal), module, output_end, stream_end)
            os.close(output_end)
            os.close(stream_end)
            output_end = stream_end = -1
            prepared = self._wait_until_begun(job)
            cpu = ProcessorTime(self.process.pid, self.own)
            fork = Watch(self.control, output, stream, job, deadline + prepared, seal, holds_too_much, cpu.used).run()
            return replace(fork, overhead=prepared + fork.overhead)
        except (OSError, ValueError) as error:
            raise WorkerLost("a worker died") from error
        finally:
            for descriptor in (module, output, stream, output_end, stream_end):
                if descriptor >= 0:
                    os.close(descriptor)

    def _wait_until_begun(self, job: Job) -> float:
        """Return the seconds that the worker needed before it could fork.  Raises `NotReady` and `NotStarted`."""
        began = time.monotonic()
        self.control.settimeout(PREPARATION)
        try:
            word = self._word()
        except TimeoutError:
            word = b""
        self.control.settimeout(None)
        if word == FAULT:
            number, _, path = self.control.recv(WORD).decode("utf-8", "surrogateescape").partition(" ")
            raise NotStarted(OSError(int(number), os.strerror(int(number)), path))
        if word == BEGUN:
            return time.monotonic() - began
        plugins = f" and its plugins ({', '.join(job.plugins)})" if job.plugins else ""
        raise NotReady(f"a worker did not get test_{job.slug}.py{plugins} ready: {_last_words(self.folder)}")

    def _held_kib(self) -> int:
        """Memory of all that is below the worker, beyond what each fork was born with."""
        born = max(system.anonymous_kib(pid) for pid in self.own)
        below = system.descendants(self.process.pid)
        return sum(max(0, system.anonymous_kib(pid) - born) for pid in below if pid not in self.own)

    def _send(self, job: Job, *descriptors: int) -> None:
        packed = pack_job(job)
        socket.send_fds(self.control, [len(packed).to_bytes(LENGTH, "big")], list(descriptors))
        self.control.sendall(packed)

    def is_gone(self) -> bool:
        """Return True if the worker's process is dead: it was ended, or the system has killed it."""
        return self.process.poll() is not None

    def end(self) -> None:
        """Nothing of the worker is left afterwards, nor of anything below it; one that is gone already stays so."""
        with contextlib.suppress(OSError):
            self.control.shutdown(socket.SHUT_RDWR)  # wakes the thread that waits for a word
        self.control.close()
        if not self.is_gone():  # its number may be another's by now
            system.kill_below(self.process.pid, seconds=1.0)
            self.process.kill()
        self.process.wait()
        if self.group:
            self.group.remove()


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


def _last_words(worker_folder: Path) -> str:
    with contextlib.suppress(OSError):
        lines = (worker_folder / "worker.log").read_text(errors="replace").strip().splitlines()
        if not lines and shutil.disk_usage(worker_folder).free < _ROOM:
            return f"no space is left in {worker_folder.parent.parent}"
        return lines[-1] if lines else "it said nothing"
    return "it said nothing"
