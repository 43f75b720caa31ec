"""Landlock by hand: what a process may still reach of the file system, of TCP, and of processes outside.

Three system calls without a name in Python or in the C library: landlock_create_ruleset(2), landlock_add_rule(2) and
landlock_restrict_self(2); numbers and flags are those of include/uapi/linux/landlock.h, the same on every machine.
Every access that this kernel can deny is denied, and only the listed ones are allowed again.  The set grows
with the kernel's ABI version: see landlock(7), "Landlock features".
"""

import ctypes
import os
from collections.abc import Iterable
from dataclasses import dataclass

from grader.isolation.system import syscall

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_VERSION = 1
_PATH_BENEATH = 1

_EXECUTE, WRITE_FILE, READ_FILE, READ_DIR = (1 << bit for bit in range(4))
_MAKE_DIR, _MAKE_REG, _REMOVE_DIR, _REMOVE_FILE = 1 << 7, 1 << 8, 1 << 4, 1 << 5
_REFER, _TRUNCATE = 1 << 13, 1 << 14
#: How many file system rights each ABI version knows, from the lowest bit on: REFER came with 2, TRUNCATE with 3,
#: IOCTL_DEV with 5.
_RIGHTS_OF = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
#: BIND_TCP and CONNECT_TCP, since version 4; abstract Unix sockets and signals, since version 6.
_NETWORK, _SCOPES = 0b11, 0b11

READ = READ_FILE | READ_DIR
#: No links, sockets, pipes or devices: nobody who solves an exercise makes one.
CHANGE = READ | WRITE_FILE | _MAKE_DIR | _MAKE_REG | _REMOVE_DIR | _REMOVE_FILE | _REFER | _TRUNCATE
#: The rights that make sense for what is no folder; the kernel refuses a rule with any other.
_OF_A_FILE = _EXECUTE | WRITE_FILE | READ_FILE | _TRUNCATE


class _Ruleset(ctypes.Structure):
    """struct landlock_ruleset_attr."""

    _fields_ = (("fs", ctypes.c_uint64), ("net", ctypes.c_uint64), ("scoped", ctypes.c_uint64))


class _PathBeneath(ctypes.Structure):
    """struct landlock_path_beneath_attr."""

    _pack_ = 1
    _layout_ = "ms"  # since 3.14 a packed structure has to say so; the kernel's fields leave no gap either way
    _fields_ = (("allowed", ctypes.c_uint64), ("parent", ctypes.c_int32))


@dataclass(frozen=True, slots=True)
class Rule:
    """Rights that stay allowed below a path.  The path is held open, as the confined process may not reach it."""

    descriptor: int
    rights: int


def version() -> int:
    """The ABI version of this kernel; 0 where it has no Landlock, or was started without."""
    return max(0, syscall(_CREATE_RULESET, None, 0, _VERSION))


def rule(path: str, rights: int) -> Rule | None:
    """A rule for a path, None where there is no such path.  The descriptor is the caller's to close."""
    try:
        descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return None
    return Rule(descriptor, rights if os.path.isdir(path) else rights & _OF_A_FILE)


def restrict(rules: Iterable[Rule]) -> None:
    """Bind this thread, and all that it starts, to the rules, for good.

    It must have given up new privileges before.  Raises OSError where the kernel refuses.
    """
    known = version()
    rights = (1 << _RIGHTS_OF[min(known, max(_RIGHTS_OF))]) - 1 if known else 0
    asked = _Ruleset(rights, _NETWORK if known >= 4 else 0, _SCOPES if known >= 6 else 0)  # noqa: PLR2004
    size = 24 if known >= 6 else 16 if known >= 4 else 8  # noqa: PLR2004 - what that version knows of the structure
    ruleset = _checked(syscall(_CREATE_RULESET, ctypes.byref(asked), size, 0))
    for each in rules:
        allowed = _PathBeneath(each.rights & rights, each.descriptor)
        _checked(syscall(_ADD_RULE, ruleset, _PATH_BENEATH, ctypes.byref(allowed), 0))
    _checked(syscall(_RESTRICT_SELF, ruleset, 0))
    os.close(ruleset)


def _checked(result: int) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return result
