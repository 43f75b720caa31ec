"""A host that lacks something: `python tests/bare_host.py landlock,namespaces doctor` is `grader doctor` there.

A small seccomp filter, put on before the grader is started, answers what a kernel answers that was built without
Landlock, and what a container answers that forbids user namespaces.
"""

import ctypes
import errno
import os
import platform
import struct
import sys

from grader.isolation import seccomp, system

#: The system calls that each layer begins with, and what they answer: the numbers are seccomp's table's and landlock's.
LACKING = {
    "landlock": (errno.ENOSYS, (444, 445, 446)),
    "namespaces": (errno.EPERM, (seccomp._DENIED.get(platform.machine(), {}).get("unshare"),)),
}


def program(lacking):
    """The filter: every call that is lacking has its answer, all others are as they were."""
    lines = [seccomp._line(seccomp._LOAD, seccomp._NUMBER_AT)]
    for word in lacking:
        answer, numbers = LACKING[word]
        for number in numbers:
            lines += [seccomp._line(seccomp._JUMP_EQUAL, number, no=1), seccomp._answer(answer)]
    return b"".join([*lines, seccomp._line(seccomp._RETURN, seccomp._ALLOW)])


def take_away(lacking):
    """For this process and all that it starts."""
    code = ctypes.create_string_buffer(program(lacking))
    described = struct.pack("HxxxxxxP", len(code) // 8, ctypes.addressof(code))
    header = ctypes.create_string_buffer(described)
    system.refuse_new_privileges()
    if not system.prctl(seccomp._SET_SECCOMP, seccomp._MODE_FILTER, ctypes.addressof(header)):
        sys.exit("this host takes no seccomp filter")


if __name__ == "__main__":
    take_away(sys.argv[1].split(","))
    os.execv(sys.executable, [sys.executable, "-m", "grader", *sys.argv[2:]])
