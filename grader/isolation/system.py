"""The few system calls that Python has no name for, and what one platform has and another lacks.

Linux: prctl(2) for PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER, PR_SET_DUMPABLE and PR_SET_NO_NEW_PRIVS; pidfd_open(2);
/proc/PID/task/TID/children, see proc(5).  Elsewhere the same promises are kept as far as the platform goes: there is no
subreaper and no parent-death signal on macOS, and a process is waited for by a thread instead of a pidfd.
"""

import contextlib
import ctypes
import os
import select
import signal
import sys
import threading
import time
from collections.abc import Iterable
from pathlib import Path

LINUX = sys.platform == "linux"

# From include/uapi/linux/prctl.h.
_PR_SET_PDEATHSIG = 1
_PR_GET_PDEATHSIG = 2
_PR_SET_DUMPABLE = 4
_PR_SET_CHILD_SUBREAPER = 36
_PR_SET_NO_NEW_PRIVS = 38

#: In so many parts the kernel divides a second where it tells when a process began.
_TICKS = os.sysconf("SC_CLK_TCK")

_libc = ctypes.CDLL(None, use_errno=True) if LINUX else None


def prctl(option: int, value: int, third: int = 0) -> bool:
    """False where the call fails, or where there is none: see the manual.  `errno` is ctypes' own."""
    return _libc is not None and _libc.prctl(option, ctypes.c_ulong(value), ctypes.c_ulong(third), 0, 0) == 0


def syscall(number: int, *arguments: object) -> int:
    """-1 where the call fails, or where this is not Linux: see the manual.  `errno` is ctypes' own."""
    if _libc is None:
        return -1
    return int(_libc.syscall(ctypes.c_long(number), *(_word(each) for each in arguments)))


def _word(value: object) -> object:
    """A plain number goes as wide as a register: C would read beyond a shorter one."""
    return ctypes.c_long(value) if isinstance(value, int) else value


def die_with_parent() -> bool:
    """SIGKILL for this process when the thread that made it ends.  False where the platform has no such thing."""
    return prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def parent_death_signal() -> int:
    """The signal that this process gets when its parent ends; 0 for none."""
    number = ctypes.c_int(0)
    prctl(_PR_GET_PDEATHSIG, ctypes.addressof(number))
    return number.value


def threads() -> int:
    """How many threads this process has, of Python's or not; see proc(5), `/proc/pid/task`."""
    try:
        return len(os.listdir("/proc/self/task"))
    except OSError:
        return threading.active_count()


def adopt_orphans() -> bool:
    """Make this process the parent of every descendant whose own parent dies."""
    return prctl(_PR_SET_CHILD_SUBREAPER, 1)


def refuse_inspection() -> bool:
    """Not dumpable: no ptrace and no reading of /proc/self/mem by others of the same user."""
    return prctl(_PR_SET_DUMPABLE, 0)


def refuse_new_privileges() -> bool:
    """No set-uid program gives more rights from here on."""
    return prctl(_PR_SET_NO_NEW_PRIVS, 1)


def exit_fd(pid: int) -> int:
    """A descriptor that becomes readable when the process has exited; the process is not reaped."""
    if hasattr(os, "pidfd_open"):
        with contextlib.suppress(OSError):
            return os.pidfd_open(pid)
    if sys.platform == "darwin":  # see kqueue(2)
        queue = select.kqueue()
        queue.control([select.kevent(pid, select.KQ_FILTER_PROC, select.KQ_EV_ADD, select.KQ_NOTE_EXIT)], 0)
        return os.dup(queue.fileno())
    return _exit_fd_by_thread(pid)


def _exit_fd_by_thread(pid: int) -> int:
    """The same on a Linux without pidfd: a thread waits, and closes the other end of a pipe."""
    ours, theirs = os.pipe()

    def wait() -> None:
        with contextlib.suppress(ChildProcessError):
            os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
        os.close(theirs)

    threading.Thread(target=wait, daemon=True).start()
    return ours


def children(pid: int) -> list[int]:
    """The direct children of a process, as far as the platform tells."""
    found: list[int] = []
    with contextlib.suppress(OSError):
        for task in os.listdir(f"/proc/{pid}/task"):
            with contextlib.suppress(OSError):
                found += map(int, Path(f"/proc/{pid}/task/{task}/children").read_text().split())
    return found


def has_children() -> bool:
    """Whether this process has any child, dead ones that were not reaped included; a platform is asked by waitid(2)."""
    if sys.platform == "darwin":  # has no waitid(2): look, and reap nothing
        return True
    try:
        os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
    except ChildProcessError:
        return False
    return True


def descendants(pid: int, spare: Iterable[int] = ()) -> list[int]:
    """All processes below one, parents before children; those in `spare` and below them are left out."""
    found: list[int] = []
    waiting = [child for child in children(pid) if child not in set(spare)]
    while waiting:
        found.append(waiting.pop())
        waiting += children(found[-1])
    return found


def anonymous_kib(pid: int) -> int:
    """KiB that a process holds in memory and that no file stands behind, shared memory included; 0 once it is gone."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) for line in lines if line.startswith(("RssAnon:", "RssShmem:")))


def cpu_seconds(pid: int) -> float:
    """Processor seconds that a process has used, all its threads included; 0 once it is gone, or if nobody tells."""
    if not LINUX:
        return 0.0
    with contextlib.suppress(OSError):  # the clock's number: see clock_getcpuclockid(3)
        return time.clock_gettime(~pid << 3 | 2)
    return 0.0


def birth(pid: int) -> float:
    """When a process began, in seconds since the machine's start, see proc(5), `starttime`; 0 once it is gone."""
    with contextlib.suppress(OSError, IndexError, ValueError):
        fields = Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()
        return int(fields[19]) / _TICKS
    return 0.0


def kill_below(pid: int, *, seconds: float = 5.0, spare: Iterable[int] = ()) -> bool:
    """Kill every descendant of `pid`; True when none is left.

    They are stopped first, round after round until no new one appears: a stopped process keeps its place in the
    process limit, so that a fork bomb cannot refill what is being killed.  Orphans come to the subreaper, which must be
    this process for them to be reaped here.
    """
    deadline = time.monotonic() + seconds
    stopped: set[int] = set()
    while fresh := set(descendants(pid, spare)) - stopped:
        _signal(fresh, signal.SIGSTOP)
        stopped |= fresh
        if time.monotonic() > deadline:
            break
    while left := descendants(pid, spare):
        _signal(left, signal.SIGKILL)
        reap(left)
        if time.monotonic() > deadline:
            return False
    return True


def _signal(pids: Iterable[int], number: int) -> None:
    for pid in pids:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.kill(pid, number)


def reap(pids: Iterable[int]) -> None:
    """Collect those of the processes that are dead children of ours."""
    for pid in pids:
        with contextlib.suppress(ChildProcessError):
            os.waitpid(pid, os.WNOHANG)


def address_space() -> int:
    """Bytes of address space this process has mapped; 0 where the platform does not tell."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        return 0


def tasks_of_user(uid: int) -> int:
    """How many processes and threads the user has: RLIMIT_NPROC counts all of them, see setrlimit(2)."""
    count = 0
    for entry in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if entry.stat().st_uid == uid:
                count += len(os.listdir(entry / "task"))
    return count
