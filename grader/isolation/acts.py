"""The forbidden acts: what a confined process tries, to show that a layer holds.

One function a layer, named after what cannot be done; True means that it was denied.  Run in a child, right after its
layer was put on and before the next: an act that a later layer would deny as well says something of its own.
"""

import ctypes
import os
import resource
import signal
import socket
import tempfile
from collections.abc import Callable
from pathlib import Path

from grader.isolation import cgroup, landlock, limits, namespaces, system


def _is_denied(act: Callable[[], object]) -> bool:
    try:
        act()
    except OSError:
        return True
    return False


def cannot_share_a_session() -> bool:
    """The terminal's signals go to a session; this process leads its own."""
    return os.getsid(0) == os.getpid()


def cannot_outlive_its_worker() -> bool:
    """The kernel was told to end it with its parent: only Linux can be."""
    return system.parent_death_signal() == signal.SIGKILL


def cannot_allocate() -> bool:
    """More than the limit in one piece."""
    limit, _ = resource.getrlimit(resource.RLIMIT_AS)
    try:
        bytearray(limit if limit != resource.RLIM_INFINITY else 0)
    except MemoryError:
        return True
    return False


def cannot_hold_more_together() -> bool:
    """Children of which each stays below the limit of one: the kernel ends one before all of them hold their share."""
    if not cgroup.is_bounded():
        return False
    hold, let_go = os.pipe()
    children = [_holding(48 * 2**20, hold, let_go) for _ in range(6)]
    os.close(let_go)
    os.close(hold)
    ends = [os.waitpid(pid, 0)[1] for pid in children]
    return any(os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL for status in ends)


def _holding(size: int, hold: int, let_go: int) -> int:
    """A child that holds so many bytes, or died of it, until the pipe is closed."""
    ready, told = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(let_go)
        try:
            memory = b"x" * size
            os.write(told, memory[:1])
            os.read(hold, 1)
        finally:
            os._exit(0)
    os.close(told)
    os.read(ready, 1)
    os.close(ready)
    return pid


def cannot_fill_files() -> bool:
    """Neither one file beyond the size, nor more open files than allowed."""
    return _cannot_open_many() and _cannot_write_much()


def _cannot_open_many() -> bool:
    opened: list[int] = []
    try:
        while len(opened) <= limits.OPEN_FILES:
            opened.append(os.dup(2))
    except OSError:
        return True
    finally:
        for number in opened:
            os.close(number)
    return False


def _cannot_write_much() -> bool:
    with tempfile.TemporaryFile(dir=".") as file:
        return _is_denied(lambda: file.truncate(limits.FILE_BYTES + 1))


def cannot_run_for_ever() -> bool:
    """The limit on processor time can no longer be taken away."""
    unbounded = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
    try:
        resource.setrlimit(resource.RLIMIT_CPU, unbounded)
    except (ValueError, OSError):
        return resource.getrlimit(resource.RLIMIT_CPU)[1] != resource.RLIM_INFINITY
    return False


def cannot_fork_without_end() -> bool:
    """The limit on processes stands, and can no longer be taken away."""
    return resource.getrlimit(resource.RLIMIT_NPROC)[1] != resource.RLIM_INFINITY


def cannot_signal_its_worker() -> bool:
    """Signal 0 asks for the right only."""
    return _is_denied(lambda: os.kill(os.getppid(), 0))


def cannot_be_inspected() -> bool:
    """Its own memory as a file is what a debugger would open."""
    return system.LINUX and _is_denied(lambda: open("/proc/self/mem", "rb"))


def cannot_reach_files() -> bool | int:
    """To read what was not allowed, to write where only reading is; the ABI version where that was denied."""
    held = _is_denied(lambda: os.listdir("/")) and _is_denied(lambda: Path("/etc/passwd").read_bytes())
    return landlock.version() if held else False


def cannot_call_the_machine() -> bool:
    """A socket, a program, memory under a file's name; and a pair of sockets still works."""
    pair = socket.socketpair()
    for end in pair:
        end.close()
    acts: tuple[Callable[[], object], ...] = (
        socket.socket,
        lambda: os.execv("/bin/true", ["true"]),  # noqa: S606
        lambda: os.memfd_create("memory"),
        lambda: os.kill(os.getppid(), 0),
    )
    return all(_is_denied(act) for act in acts) and _own_namespace_is_denied()


def _own_namespace_is_denied() -> bool:
    return bool(ctypes.CDLL(None, use_errno=True).unshare(0x10000000))


def cannot_name_a_process_outside() -> bool:
    """Its worker is the first process there is."""
    return os.getppid() == 1


def cannot_reach_a_network() -> bool:
    """There is no interface but the loop, and that is down."""
    return [name for _, name in socket.if_nameindex()] == ["lo"]


def cannot_write_outside() -> bool:
    """Two folders up lies what is the grader's own: another user's, and on a file system that nobody may write to."""
    return _is_denied(lambda: Path("../../../act").touch())


def cannot_fill_the_disk() -> bool:
    """The file system of its scratch folder is small, in bytes and in files."""
    found = os.statvfs(".")
    return found.f_blocks * found.f_frsize <= namespaces.SCRATCH_BYTES and found.f_files <= namespaces.SCRATCH_FILES


def cannot_use_capabilities() -> bool:
    """Try to set the host name: allowed inside a new user namespace, denied once the capabilities are dropped."""
    return _is_denied(lambda: socket.sethostname("act"))
