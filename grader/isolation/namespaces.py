"""Namespaces by hand: a worker's own processes, network, mounts, names and user ids, made without any right.

unshare(2), mount(2) and umount2(2), mount_setattr(2) and capset(2), as namespaces(7), user_namespaces(7) and
pid_namespaces(7) tell.  They are entered once a worker, not once an attempt: its attempts follow one another, and what
one leaves dies with it, since the worker is its namespace's first process and nobody below is spared when it says so.
Nothing of the worker can be reached from below: the first process takes no signal that it does not ask for.
"""

import contextlib
import ctypes
import os
import platform
import signal
import struct
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from grader.isolation import system

#: What a worker's folder and an attempt's scratch folder may hold, in bytes and in files.
WORKER_FOLDER_BYTES, SCRATCH_BYTES, SCRATCH_FILES = 32 * 2**20, 32 * 2**20, 1024

# From sched.h, mount.h, fcntl.h and capability.h in include/uapi/linux.
_NEW_USER, _NEW_PID = 0x10000000, 0x20000000
_NEW_MOUNTS, _NEW_HOSTNAME, _NEW_IPC, _NEW_NETWORK = 0x20000, 0x04000000, 0x08000000, 0x40000000
_NO_SUID, _NO_DEVICES, _RECURSIVE, _PRIVATE = 2, 4, 0x4000, 1 << 18
_READ_ONLY, _AT_RECURSIVE, _DETACH = 1, 0x8000, 2
_MOUNT_SETATTR = 442
_CAPSET = {"x86_64": 126, "aarch64": 91}
_CAPABILITIES_V3 = 0x20080522

_libc = ctypes.CDLL(None, use_errno=True) if system.LINUX else None


def _call(name: str, *arguments: object) -> None:
    """A function of the C library that answers 0.  Raises OSError."""
    if _libc is None:
        raise OSError("this platform has no namespaces")
    if getattr(_libc, name)(*arguments) != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{name}: {os.strerror(number)}")


def enter(worker_folder: Path, uid: int | None, leave: Callable[[], object]) -> None:
    """Go on as the first process of new namespaces, where only `worker_folder` can be written to.

    That folder is new and empty.  `uid` is one more user id that shall exist inside.  The calling process stays
    outside until the inner process has ended; then it calls `leave` and ends as well.  Call it before any thread is
    started.  Raises OSError where the host does not allow namespaces; where that shows too late, the process ends.
    """
    _own_users(uid)
    child = os.fork()
    if child:
        _stay_behind(child, leave)
    system.die_with_parent()
    _call("unshare", _NEW_MOUNTS | _NEW_NETWORK | _NEW_IPC | _NEW_HOSTNAME)
    _call("mount", None, b"/", None, ctypes.c_ulong(_RECURSIVE | _PRIVATE), None)
    _read_only(b"/")
    mount_memory(worker_folder, f"size={WORKER_FOLDER_BYTES},nr_inodes=4096,mode=711")
    os.chdir(worker_folder)


def _stay_behind(child: int, leave: Callable[[], object]) -> NoReturn:
    """Outside: nothing is left to do but to wait; every line to the pool is the inner process's now."""
    os.closerange(3, 256)
    _, status = os.waitpid(child, 0)
    with contextlib.suppress(OSError):
        leave()
    os._exit(abs(os.waitstatus_to_exitcode(status)))


def _own_users(uid: int | None) -> None:
    """A user and a process namespace.

    Whoever has no rights may only be himself inside; root's other id must be written from outside.
    """
    ours, group = os.geteuid(), os.getegid()
    if uid is None:
        _call("unshare", _NEW_USER | _NEW_PID)
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"{ours} {ours} 1")
        Path("/proc/self/gid_map").write_text(f"{group} {group} 1")
        return
    ready, told = os.pipe()
    helper = os.fork()
    if helper == 0:
        _map_from_outside(os.getppid(), ready, told, f"{ours} {ours} 1\n{uid} {uid} 1\n")
    os.close(ready)
    _call("unshare", _NEW_USER | _NEW_PID)
    os.write(told, b"!")
    os.close(told)
    if os.waitpid(helper, 0)[1] != 0:
        raise OSError("the user ids of a new namespace could not be written")


def _map_from_outside(pid: int, ready: int, told: int, users: str) -> NoReturn:
    os.close(told)
    try:
        if os.read(ready, 1):
            Path(f"/proc/{pid}/uid_map").write_text(users)
            Path(f"/proc/{pid}/gid_map").write_text(users)
    except OSError:
        os._exit(1)
    os._exit(0)


def _read_only(path: bytes) -> None:
    """Everything below the path, other mounts included; see struct mount_attr in mount_setattr(2)."""
    wanted = struct.pack("QQQQ", _READ_ONLY, 0, 0, 0)
    asked = ctypes.create_string_buffer(wanted, len(wanted))
    if system.syscall(_MOUNT_SETATTR, -1, path, _AT_RECURSIVE, ctypes.byref(asked), len(wanted)) != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"mount_setattr: {os.strerror(number)}")


def mount_memory(folder: Path, options: str) -> None:
    """Lay a new file system in memory over a folder; see tmpfs(5) for the options."""
    flags = ctypes.c_ulong(_NO_SUID | _NO_DEVICES)
    _call("mount", b"tmpfs", os.fsencode(folder), b"tmpfs", flags, options.encode())


def mount_scratch(folder: Path, uid: int | None) -> None:
    """An attempt's scratch folder, bounded in bytes and files."""
    user = os.getuid() if uid is None else uid
    group = os.getgid() if uid is None else uid
    mount_memory(folder, f"size={SCRATCH_BYTES},nr_inodes={SCRATCH_FILES},mode=700,uid={user},gid={group}")


def unmount(folder: Path) -> None:
    """Take the file system off the folder again, with all that is in it."""
    _call("umount2", os.fsencode(folder), _DETACH)


def kill_all() -> None:
    """End every other process of the namespace at once, and collect them: kill(-1) spares but its first process."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(-1, signal.SIGKILL)
    with contextlib.suppress(ChildProcessError):
        while True:
            os.waitpid(-1, 0)


def drop_capabilities() -> None:
    """None of the rights that a user namespace gives whoever makes it.  Raises OSError."""
    header = ctypes.create_string_buffer(struct.pack("Ii", _CAPABILITIES_V3, 0), 8)
    nothing = ctypes.create_string_buffer(bytes(24), 24)
    if system.syscall(_CAPSET[platform.machine()], ctypes.byref(header), ctypes.byref(nothing)) != 0:
        raise OSError(ctypes.get_errno(), "capset: the capabilities were kept")
