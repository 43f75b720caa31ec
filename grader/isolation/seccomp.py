"""A seccomp filter by hand: the system calls that no exercise needs, and that reach for the machine.

A program of classic BPF, as seccomp(2) describes it, built from two tables of numbers (arch/*/include/generated/uapi of
Linux) for the two machines that Python graders run on.  What is listed answers EPERM; everything else is as it was.
libseccomp would save the tables and cost a library that is not everywhere; its Python binding has slept since 2021.
"""

import ctypes
import errno
import platform
import struct
from collections.abc import Iterable
from functools import cache

from grader.isolation.system import prctl

# From filter.h, bpf_common.h, seccomp.h and prctl.h in include/uapi/linux.
_LOAD, _JUMP_EQUAL, _JUMP_AT_LEAST, _JUMP_ANY_BIT, _AND, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x54, 0x06
_ALLOW, _ERRNO = 0x7FFF0000, 0x00050000
_NUMBER_AT, _MACHINE_AT = 0, 4
_SET_SECCOMP, _MODE_FILTER = 22, 2
#: On x86-64, numbers from here on are the x32 calls: the same calls by other numbers.
_X32 = 0x40000000

#: Unix sockets in pairs are what asyncio wakes its loop with; every other socket begins with socket(2).
_DENIED = {
    "x86_64": {
        "socket": 41, "connect": 42, "bind": 49, "listen": 50, "accept": 43, "accept4": 288,
        "ptrace": 101, "process_vm_readv": 310, "process_vm_writev": 311, "process_madvise": 440, "kcmp": 312,
        "pidfd_open": 434, "pidfd_getfd": 438, "pidfd_send_signal": 424,
        "rt_sigqueueinfo": 129, "rt_tgsigqueueinfo": 297, "tkill": 200,
        "fork": 57, "vfork": 58, "execve": 59, "execveat": 322, "memfd_create": 319, "memfd_secret": 447,
        "userfaultfd": 323,
        "mount": 165, "umount2": 166, "pivot_root": 155, "chroot": 161, "open_tree": 428, "move_mount": 429,
        "fsopen": 430, "fsconfig": 431, "fsmount": 432, "fspick": 433, "mount_setattr": 442,
        "unshare": 272, "setns": 308, "keyctl": 250, "add_key": 248, "request_key": 249,
        "bpf": 321, "perf_event_open": 298, "io_uring_setup": 425, "io_uring_enter": 426, "io_uring_register": 427,
        "shmget": 29, "shmat": 30, "semget": 64, "msgget": 68, "mq_open": 240,
        "name_to_handle_at": 303, "open_by_handle_at": 304, "fanotify_init": 300, "quotactl": 179, "acct": 163,
        "init_module": 175, "finit_module": 313, "delete_module": 176, "kexec_load": 246, "kexec_file_load": 320,
        "setpriority": 141, "sched_setscheduler": 144, "sched_setparam": 142, "sched_setattr": 314, "ioprio_set": 251,
        "migrate_pages": 256, "move_pages": 279, "reboot": 169, "swapon": 167, "swapoff": 168, "syslog": 103,
        "iopl": 172, "ioperm": 173,
        "personality": 135, "truncate": 76,
        "chmod": 90, "fchmod": 91, "fchmodat": 268, "fchmodat2": 452, "chown": 92, "fchown": 93, "lchown": 94,
        "fchownat": 260, "utime": 132, "utimes": 235, "futimesat": 261, "utimensat": 280,
        "setxattr": 188, "lsetxattr": 189, "fsetxattr": 190, "removexattr": 197, "lremovexattr": 198,
        "fremovexattr": 199,
    },
    "aarch64": {
        "socket": 198, "connect": 203, "bind": 200, "listen": 201, "accept": 202, "accept4": 242,
        "ptrace": 117, "process_vm_readv": 270, "process_vm_writev": 271, "process_madvise": 440, "kcmp": 272,
        "pidfd_open": 434, "pidfd_getfd": 438, "pidfd_send_signal": 424,
        "rt_sigqueueinfo": 138, "rt_tgsigqueueinfo": 240, "tkill": 130,
        "execve": 221, "execveat": 281, "memfd_create": 279, "memfd_secret": 447, "userfaultfd": 282,
        "mount": 40, "umount2": 39, "pivot_root": 41, "chroot": 51, "open_tree": 428, "move_mount": 429,
        "fsopen": 430, "fsconfig": 431, "fsmount": 432, "fspick": 433, "mount_setattr": 442,
        "unshare": 97, "setns": 268, "keyctl": 219, "add_key": 217, "request_key": 218,
        "bpf": 280, "perf_event_open": 241, "io_uring_setup": 425, "io_uring_enter": 426, "io_uring_register": 427,
        "shmget": 194, "shmat": 196, "semget": 190, "msgget": 186, "mq_open": 180,
        "name_to_handle_at": 264, "open_by_handle_at": 265, "fanotify_init": 262, "quotactl": 60, "acct": 89,
        "init_module": 105, "finit_module": 273, "delete_module": 106, "kexec_load": 104, "kexec_file_load": 294,
        "setpriority": 140, "sched_setscheduler": 119, "sched_setparam": 118, "sched_setattr": 274, "ioprio_set": 30,
        "migrate_pages": 238, "move_pages": 239, "reboot": 142, "swapon": 224, "swapoff": 225, "syslog": 116,
        "personality": 92, "truncate": 45,
        "fchmod": 52, "fchmodat": 53, "fchmodat2": 452, "fchown": 55, "fchownat": 54, "utimensat": 88,
        "setxattr": 5, "lsetxattr": 6, "fsetxattr": 7, "removexattr": 14, "lremovexattr": 15, "fremovexattr": 16,
    },
}  # fmt: skip
#: Calls that are looked into, and the AUDIT_ARCH value by which the kernel names the machine.
_LOOKED_AT = {
    "x86_64": {"clone": 56, "clone3": 435, "prctl": 157, "kill": 62, "tgkill": 234, "open": 2, "openat": 257,
               "openat2": 437, "socketpair": 53, "prlimit64": 302, "sched_setaffinity": 203, "fcntl": 72, "ioctl": 16},
    "aarch64": {"clone": 220, "clone3": 435, "prctl": 167, "kill": 129, "tgkill": 131, "openat": 56,
                "openat2": 437, "socketpair": 199, "prlimit64": 261, "sched_setaffinity": 122, "fcntl": 25,
                "ioctl": 29},
}  # fmt: skip
_MACHINES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}

#: CLONE_THREAD, see clone(2): a thread of this process, and so of none of the new namespaces that come with a process.
_THREAD = 0x10000
#: PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_SET_CHILD_SUBREAPER: what was put on must not be taken off.
_HELD_ON = (1, 4, 36)
_WRITING, _TRUNCATING = 0b11, 0o1000
_UNIX, _STREAM = 1, 1
#: F_SETOWN, F_SETSIG and F_SETOWN_EX of fcntl(2); FIOSETOWN and SIOCSPGRP of ioctl(2).
_OWNERS = (8, 10, 15, 0x8901, 0x8902)


def prepare() -> None:
    """Build what is the same for every process, before any is forked."""
    if platform.machine() in _MACHINES:
        _standing(platform.machine())


def restrict(pid: int) -> None:
    """Put the filter on this process, whose id is `pid`, and on all that it starts, for good.

    It must have given up new privileges before.  Raises OSError where the kernel refuses.
    """
    program = _standing(platform.machine()) + _looking(platform.machine(), pid)
    code = ctypes.create_string_buffer(program, len(program))
    described = struct.pack("HxxxxxxP", len(program) // 8, ctypes.addressof(code))
    header = ctypes.create_string_buffer(described, len(described))
    if not prctl(_SET_SECCOMP, _MODE_FILTER, ctypes.addressof(header)):
        raise OSError(ctypes.get_errno(), "the kernel took no seccomp filter")


@cache
def _standing(machine: str) -> bytes:
    """The part of the filter that is the same for every process: eight bytes an instruction."""
    lines = [
        _line(_LOAD, _MACHINE_AT),
        _line(_JUMP_EQUAL, _MACHINES[machine], yes=1),
        _answer(errno.EPERM),
        _line(_LOAD, _NUMBER_AT),
    ]
    if machine == "x86_64":
        lines += [_line(_JUMP_AT_LEAST, _X32, no=1), _answer(errno.EPERM)]
    for number in _DENIED[machine].values():
        lines += [_line(_JUMP_EQUAL, number, no=1), _answer(errno.EPERM)]
    return b"".join(lines)


def _looking(machine: str, pid: int) -> bytes:
    """The rest of the filter: the calls that are looked into; what comes to its end is allowed."""
    lines: list[bytes] = []
    for name, number in _LOOKED_AT[machine].items():
        inner = [*_look(name, pid), _line(_RETURN, _ALLOW)]
        lines += [_line(_JUMP_EQUAL, number, no=len(inner)), *inner]
    return b"".join([*lines, _line(_RETURN, _ALLOW)])


def _look(name: str, pid: int) -> list[bytes]:
    """The checks of one call's arguments; a call that is allowed falls through."""
    match name:
        case "clone":  # threads, and no processes: an attempt is one process, which answers for itself
            return [_argument(0), _line(_JUMP_ANY_BIT, _THREAD, yes=1), _answer(errno.EPERM)]
        case "clone3" | "openat2":  # their arguments lie in memory, out of a filter's sight; callers know older ways
            return [_answer(errno.ENOSYS)]
        case "prctl":
            return [_argument(0), *_none_of(_HELD_ON)]
        case "fcntl" | "ioctl":  # who is sent a signal, and which, when something happens to a descriptor
            return [_argument(1), *_none_of(_OWNERS)]
        case "prlimit64" | "sched_setaffinity":  # its own limits and processors
            return [_argument(0), _line(_JUMP_EQUAL, pid, yes=2), _line(_JUMP_EQUAL, 0, yes=1), _answer(errno.EPERM)]
        case "kill":  # itself, or its own group; no other process, and not all of them
            return [_argument(0), _line(_JUMP_EQUAL, pid, yes=2), _line(_JUMP_EQUAL, 0, yes=1), _answer(errno.EPERM)]
        case "tgkill":
            return [_argument(0), _line(_JUMP_EQUAL, pid, yes=1), _answer(errno.EPERM)]
        case "socketpair":  # connected for good: a datagram could be sent elsewhere
            kind = [_argument(1), _line(_AND, 0xF), _line(_JUMP_EQUAL, _STREAM, yes=1), _answer(errno.EPERM)]
            return [_argument(0), _line(_JUMP_EQUAL, _UNIX, yes=1), _answer(errno.EPERM), *kind]
        case _:  # open, openat: Landlock before version 3 lets whoever may read a file empty it
            flags = _argument(1 if name == "open" else 2)
            reading = [_line(_AND, _WRITING), _line(_JUMP_EQUAL, 0, no=1), _answer(errno.EPERM)]
            return [flags, _line(_JUMP_ANY_BIT, _TRUNCATING, no=len(reading)), *reading]


def _none_of(values: Iterable[int]) -> list[bytes]:
    return [part for value in values for part in (_line(_JUMP_EQUAL, value, no=1), _answer(errno.EPERM))]


def _line(code: int, value: int, *, yes: int = 0, no: int = 0) -> bytes:
    """One struct sock_filter: an operation, how far to jump, a constant."""
    return struct.pack("HBBI", code, yes, no, value)


def _argument(index: int) -> bytes:
    """Load the lower half of an argument; both machines are little-endian."""
    return _line(_LOAD, 16 + 8 * index)


def _answer(number: int) -> bytes:
    return _line(_RETURN, _ERRNO | number)
