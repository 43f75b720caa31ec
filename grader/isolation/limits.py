"""Level `process`, layer by layer: what every platform of POSIX can put on a process, and what Linux adds.

One function a layer; each binds the calling process for good and is only ever called in a freshly forked child.
"""

import contextlib
import os
import resource
import threading
from dataclasses import dataclass
from pathlib import Path

from grader.isolation import system
from grader.isolation.landlock import Rule
from grader.model import Limits

#: Open files an attempt may hold; largest file it may write, in bytes; processes and threads it may have.
OPEN_FILES = 128
FILE_BYTES = 16 * 2**20
PROCESSES = 128
#: What the soft memory limit leaves, so that a MemoryError can still be reported.
SPARE_BYTES = 64 * 2**20
#: Stack of a thread: small, because every one of them counts against the address space.
THREAD_STACK = 2**20


#: MiB that all processes of an attempt may hold together beyond its limit: a single one gets a MemoryError first.
SPARE_MIB = 64


@dataclass(frozen=True, slots=True)
class Confinement:
    """Where one attempt lives: its scratch folder, the unused user id it drops to (None without the right to).

    `base` is the address space in bytes that it starts with, `rules` are what it may reach of the file system.
    """

    scratch: Path
    uid: int | None
    limits: Limits
    seconds: float
    base: int
    rules: tuple[Rule, ...] = ()


def start_session(_cell: Confinement) -> None:
    """No terminal, and a process group of its own."""
    os.setsid()


def die_with_worker(_cell: Confinement) -> None:
    """An attempt that outlives its worker would be nobody's."""
    parent = os.getppid()
    system.die_with_parent()
    if system.LINUX and os.getppid() != parent:
        os._exit(1)  # the worker died before the kernel knew that we wanted to follow it


def be_killed_first(_cell: Confinement) -> None:
    """Where memory runs out in its control group, an attempt is ended before its worker: see proc(5), oom_score_adj."""
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("1000")


def _bound(kind: int, soft: int, hard: int | None = None) -> None:
    """Lower a limit; a limit that is lower already stays."""
    _, ceiling = resource.getrlimit(kind)
    top = soft if hard is None else hard
    if ceiling != resource.RLIM_INFINITY:
        top = min(top, ceiling)
    resource.setrlimit(kind, (min(soft, top), top))


def bound_cpu(cell: Confinement) -> None:
    """Processor seconds: a little more than the wall allows."""
    _bound(resource.RLIMIT_CPU, int(cell.seconds) + 2)


def bound_memory(cell: Confinement) -> None:
    """Address space; what the whole tree holds in memory is watched from outside."""
    threading.stack_size(THREAD_STACK)
    limit = cell.base + cell.limits.memory_mib * 2**20
    with contextlib.suppress(ValueError, OSError):  # macOS knows RLIMIT_AS and does not honour it
        _bound(resource.RLIMIT_AS, limit, limit + SPARE_BYTES)


def bound_files(_cell: Confinement) -> None:
    """The size of a file, the number of open ones, and no core files."""
    _bound(resource.RLIMIT_FSIZE, FILE_BYTES)
    _bound(resource.RLIMIT_NOFILE, OPEN_FILES)
    _bound(resource.RLIMIT_CORE, 0)


def bound_processes(cell: Confinement) -> None:
    """RLIMIT_NPROC counts every task of the user: a fresh user starts at none, an ordinary one where it stands."""
    busy = 0 if cell.uid is not None else system.tasks_of_user(os.getuid())
    _bound(resource.RLIMIT_NPROC, busy + PROCESSES)


def drop_user(cell: Confinement) -> None:
    """Root becomes a user that nobody is; anybody else has to stay who they are."""
    if cell.uid is not None:
        os.setgroups([])
        os.setresgid(cell.uid, cell.uid, cell.uid)
        os.setresuid(cell.uid, cell.uid, cell.uid)
        system.die_with_parent()  # the kernel forgets it when the user id changes, see prctl(2)


def forbid_inspection(_cell: Confinement) -> None:
    """Neither debuggers nor set-user-id programs."""
    system.refuse_inspection()
    system.refuse_new_privileges()
