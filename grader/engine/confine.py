"""Confinement: what a forked child puts on before any learner code is read, one function a layer.

`LEVELS` is the ladder.  A level is a tuple of layers, each with the act that puts it on and the forbidden act that
shows it holds; stronger levels are longer tuples.  Nothing here starts a process for grading: that is the worker's.
"""

import contextlib
import os
import pwd
import resource
import signal
import sys
import tempfile
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from grader.engine import system
from grader.errors import IsolationRefused
from grader.model import Isolation, Limits

#: Open files an attempt may hold; largest file it may write, in bytes; processes and threads it may have.
OPEN_FILES = 128
FILE_BYTES = 16 * 2**20
PROCESSES = 128
#: What the soft memory limit leaves, so that a MemoryError can still be reported.
SPARE_BYTES = 64 * 2**20
#: Stack of a thread: small, because every one of them counts against the address space.
THREAD_STACK = 2**20


@dataclass(frozen=True, slots=True)
class Cell:
    """Where one attempt lives: its scratch folder, the unused user id it drops to (None without the right to).

    `base` is the address space in bytes that it starts with.
    """

    scratch: Path
    uid: int | None
    limits: Limits
    seconds: float
    base: int


@dataclass(frozen=True, slots=True)
class Layer:
    """One means of confinement.  `forbidden` does in a confined child what must be denied, and tells whether it was."""

    name: str
    put_on: Callable[[Cell], object]
    forbidden: Callable[[], bool]
    remedy: str = ""


def may_read_python(uid: int) -> bool:
    """Whether another user reaches the interpreter's library: every folder on the way must be open to all."""
    library = Path(os.__file__).parent
    return all(place.stat().st_mode & 0o001 or place.stat().st_uid == uid for place in (library, *library.parents))


def _own_session(_cell: Cell) -> None:
    os.setsid()


def _die_with_worker(_cell: Cell) -> None:
    parent = os.getppid()
    system.die_with_parent()
    if system.LINUX and os.getppid() != parent:
        os._exit(1)  # the worker died before the kernel knew that we wanted to follow it


def _bound(kind: int, soft: int, hard: int | None = None) -> None:
    """Lower a limit; a limit that is lower already stays."""
    _, ceiling = resource.getrlimit(kind)
    top = soft if hard is None else hard
    if ceiling != resource.RLIM_INFINITY:
        top = min(top, ceiling)
    resource.setrlimit(kind, (min(soft, top), top))


def _bound_cpu(cell: Cell) -> None:
    seconds = int(cell.seconds) + 2
    _bound(resource.RLIMIT_CPU, seconds)


def _bound_memory(cell: Cell) -> None:
    threading.stack_size(THREAD_STACK)
    limit = cell.base + cell.limits.memory_mib * 2**20
    with contextlib.suppress(ValueError, OSError):  # macOS knows RLIMIT_AS and does not honour it
        _bound(resource.RLIMIT_AS, limit, limit + SPARE_BYTES)


def _bound_files(_cell: Cell) -> None:
    _bound(resource.RLIMIT_FSIZE, FILE_BYTES)
    _bound(resource.RLIMIT_NOFILE, OPEN_FILES)
    _bound(resource.RLIMIT_CORE, 0)


def _bound_processes(cell: Cell) -> None:
    """RLIMIT_NPROC counts every task of the user: a fresh user starts at none, an ordinary one where it stands."""
    busy = 0 if cell.uid is not None else system.tasks_of_user(os.getuid())
    _bound(resource.RLIMIT_NPROC, busy + PROCESSES)


def _drop_user(cell: Cell) -> None:
    if cell.uid is not None:
        os.setgroups([])
        os.setresgid(cell.uid, cell.uid, cell.uid)
        os.setresuid(cell.uid, cell.uid, cell.uid)
        system.die_with_parent()  # the kernel forgets it when the user id changes, see prctl(2)


def _no_inspection(_cell: Cell) -> None:
    system.refuse_inspection()
    system.refuse_new_privileges()


def _is_own_session() -> bool:
    return os.getsid(0) == os.getpid()


def _cannot_allocate() -> bool:
    limit, _ = resource.getrlimit(resource.RLIMIT_AS)
    try:
        bytearray(limit if limit != resource.RLIM_INFINITY else 0)
    except MemoryError:
        return True
    return False


def _cannot_open_many() -> bool:
    opened = []
    try:
        opened = [os.dup(2) for _ in range(OPEN_FILES + 1)]
    except OSError:
        return True
    finally:
        for number in opened:
            os.close(number)
    return False


def _cannot_write_much() -> bool:
    try:
        with tempfile.TemporaryFile(dir=".") as file:
            file.truncate(FILE_BYTES + 1)
    except OSError:
        return True
    return False


def _cannot_run_for_ever() -> bool:
    return resource.getrlimit(resource.RLIMIT_CPU)[1] != resource.RLIM_INFINITY


def _cannot_fork_without_end() -> bool:
    return resource.getrlimit(resource.RLIMIT_NPROC)[1] != resource.RLIM_INFINITY


def _cannot_signal_parent() -> bool:
    try:
        os.kill(os.getppid(), 0)
    except PermissionError:
        return True
    return False


def _follows_parent() -> bool:
    return system.LINUX


def _cannot_read_own_memory() -> bool:
    return system.LINUX and not os.access("/proc/self/mem", os.R_OK)


_PROCESS = (
    Layer("session", _own_session, _is_own_session),
    Layer("parent_death", _die_with_worker, _follows_parent, "only Linux ends a process with its parent"),
    Layer("cpu", _bound_cpu, _cannot_run_for_ever),
    Layer("memory", _bound_memory, _cannot_allocate, "this platform does not honour RLIMIT_AS"),
    Layer("files", _bound_files, lambda: _cannot_open_many() and _cannot_write_much()),
    Layer("processes", _bound_processes, _cannot_fork_without_end),
    Layer(
        "user", _drop_user, _cannot_signal_parent, "run the grader as root: every worker then gets a user of its own"
    ),
    Layer("inspection", _no_inspection, _cannot_read_own_memory),
)


#: The ladder, weakest first.  `none` is no rung: it is refused for grading.
LEVELS: dict[str, tuple[Layer, ...]] = {"process": _PROCESS}

#: The weakest level at which somebody else's code is graded without being told to.
FOR_STRANGERS = "landlock"


def put_on(level: str, cell: Cell) -> None:
    """Confine the calling process, for good.  Only ever called in a freshly forked child."""
    for layer in LEVELS[level]:
        layer.put_on(cell)


def choose(wanted: str | None, *, strangers: bool) -> str:
    """The level to run at.  Raises `IsolationRefused` rather than fall below what was asked for."""
    if wanted is not None:
        if wanted not in LEVELS:
            raise IsolationRefused(
                f"isolation {wanted!r} is not available here: this grader knows {', '.join(LEVELS)}",
                remedy="grader doctor",
            )
        return wanted
    if strangers and FOR_STRANGERS not in LEVELS:
        raise IsolationRefused(
            f"other people's code wants isolation {FOR_STRANGERS!r} or stronger, and this grader reaches 'process'",
            remedy="add --isolation process to accept that, or read: grader doctor",
        )
    return FOR_STRANGERS if strangers else next(iter(LEVELS))


def unused_uid() -> int | None:
    """A user id that nobody has, different for every worker alive; None where we may not change users."""
    if os.geteuid() != 0:
        return None
    mine = os.getpid()
    for candidate in (2_000_000_000 + mine, 30_000 + mine % 30_000):
        if _is_free(candidate) and _can_become(candidate):
            return candidate
    return None


def _is_free(uid: int) -> bool:
    try:
        pwd.getpwuid(uid)
    except KeyError:
        return True
    return False


def _can_become(uid: int) -> bool:
    """Tried in a child: a user namespace may not map the id."""
    pid = os.fork()
    if pid == 0:
        try:
            os.setgroups([])
            os.setresgid(uid, uid, uid)
            os.setresuid(uid, uid, uid)
        except OSError:
            os._exit(1)
        os._exit(0)
    return os.waitpid(pid, 0)[1] == 0


def probe(level: str) -> Isolation:
    """Try in a confined child what each layer forbids; a layer counts only when the act was denied."""
    ours, theirs = os.pipe()
    with tempfile.TemporaryDirectory(prefix="flowkata-probe-") as folder:
        uid = unused_uid()
        if uid is not None:
            os.chown(folder, uid, uid)
        cell = Cell(scratch=Path(folder), uid=uid, limits=Limits(memory_mib=64), seconds=5, base=system.address_space())
        pid = os.fork()
        if pid == 0:
            os.write(theirs, _try_everything(level, cell))
            os._exit(0)
        os.close(theirs)
        with os.fdopen(ours, "rb") as answers:
            denied = answers.read()
        os.waitpid(pid, 0)
    names = [layer.name for layer in LEVELS[level]]
    return Isolation(
        level=level, layers={name: bytes([held]) == b"1" for name, held in zip(names, denied, strict=False)}
    )


def _try_everything(level: str, cell: Cell) -> bytes:
    """In the child: one digit a layer, "1" where the forbidden act was denied."""
    signal.alarm(10)
    os.chdir(cell.scratch)
    put_on(level, cell)
    answers = b""
    for layer in LEVELS[level]:
        try:
            answers += b"1" if layer.forbidden() else b"0"
        except Exception:  # noqa: BLE001 - a probe that breaks has shown nothing
            answers += b"0"
    return answers


def platform() -> str:
    """The platform as it stands in reports."""
    return f"{sys.platform}-{os.uname().machine}"
