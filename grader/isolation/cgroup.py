"""Control groups, version 2: the kernel bounds the memory of all that a worker starts, together.

Follows cgroups(7), "Cgroups version 2", and the kernel's cgroup-v2.rst.  Only a process that was given a group of its
own may make groups below it (systemd calls that Delegate=yes), and only where nobody else is in that group, see "No
internal processes".  So this process moves into a group below its own first, and back again when it ends.  Where any of
that cannot be, there are no groups, and the memory of a tree is looked at from outside instead.
"""

import atexit
import contextlib
import os
from functools import cache
from pathlib import Path

#: What all our groups are called, with the grader's process behind it: one whose grader was killed is empty, and goes
#: when the next one starts.
_PREFIX = "flowkata-"


@cache
def subtree() -> Path | None:
    """The group that groups can be made in, None where this process has none; found out once a process."""
    group = own()
    if group is None:
        return None
    for left in group.glob(f"{_PREFIX}*"):
        pid = left.name.split("-")[1]
        if pid == str(os.getpid()) or not Path("/proc", pid).exists():
            _remove(left)
    undo = contextlib.ExitStack()
    try:
        _move_aside(group, group / f"{_PREFIX}{os.getpid()}", undo)
    except OSError:
        undo.close()
        return None
    atexit.register(undo.close)
    return group


def _move_aside(group: Path, ours: Path, undo: contextlib.ExitStack) -> None:
    """From the group into one below it, and let those below it count memory; `undo` learns of each step."""
    counted = (group / "cgroup.subtree_control").read_text().split()
    ours.mkdir()
    undo.callback(_remove, ours)
    (ours / "cgroup.procs").write_text(str(os.getpid()))
    undo.callback(_try_to_write, group / "cgroup.procs", str(os.getpid()))
    if "memory" not in counted:
        (group / "cgroup.subtree_control").write_text("+memory")
        undo.callback(_try_to_write, group / "cgroup.subtree_control", "-memory")


def _try_to_write(file: Path, text: str) -> None:
    with contextlib.suppress(OSError):
        file.write_text(text)


def _remove(group: Path) -> None:
    """Not where somebody is still in it."""
    with contextlib.suppress(OSError):
        group.rmdir()


def own() -> Path | None:
    """The folder of the group that this process is in, where it is one that it may change and that counts memory.

    Not the machine's root group, which is nobody's own: it alone has no bound.
    """
    place = _current()
    if place is None or not os.access(place / "cgroup.procs", os.W_OK) or not (place / "memory.max").exists():
        return None
    return place


def is_bounded() -> bool:
    """Whether the group that this process is in bounds its memory."""
    place = _current()
    bound = place / "memory.max" if place else None
    return bound is not None and bound.exists() and bound.read_text().strip() != "max"


def _current() -> Path | None:
    with contextlib.suppress(OSError):
        return _place(Path("/proc/self/cgroup").read_text(), Path("/proc/self/mountinfo").read_text())
    return None


def _place(groups: str, mounts: str) -> Path | None:
    """From the texts of /proc/PID/cgroup and /proc/PID/mountinfo to a folder; see proc(5)."""
    paths = [line.removeprefix("0::") for line in groups.splitlines() if line.startswith("0::/")]
    for line in mounts.splitlines():
        fields, _, kind = line.partition(" - ")
        root, mounted = fields.split(" ")[3:5]
        for path in paths if kind.startswith("cgroup2 ") else ():
            if f"{path}/".startswith(f"{root.rstrip('/')}/"):
                return Path(mounted) / os.path.relpath(path, root)
    return None


class Group:
    """One worker's group: what it holds is bounded, and what the kernel ended for that is counted."""

    def __init__(self, parent: Path, name: str) -> None:
        """Raises OSError where it cannot be made."""
        self._path = parent / f"{_PREFIX}{os.getpid()}-{name}"
        self._path.mkdir()
        self._bound = 0
        with contextlib.suppress(OSError):  # a kernel without swap has no such file
            (self._path / "memory.swap.max").write_text("0")

    def add(self, pid: int) -> None:
        """The process, and all that it starts from now on."""
        (self._path / "cgroup.procs").write_text(str(pid))

    def held(self) -> int:
        """Bytes that the group holds now."""
        return int((self._path / "memory.current").read_text())

    def bound(self, size: int) -> None:
        """At most so many bytes."""
        if size != self._bound:
            (self._path / "memory.max").write_text(str(size))
            self._bound = size

    def kills(self) -> int:
        """How many processes the kernel has ended in this group because there was no memory left."""
        events = (line.split() for line in (self._path / "memory.events").read_text().splitlines())
        return next((int(count) for name, count in events if name == "oom_kill"), 0)

    def remove(self) -> None:
        """Take it away; no process may be left in it."""
        _remove(self._path)


def create_group(pid: int, name: str) -> Group | None:
    """A new group that a process is in, which has started none yet; None where this host gives none."""
    parent = subtree()
    if parent is None:
        return None
    with contextlib.suppress(OSError):
        group = Group(parent, name)
        try:
            group.add(pid)
        except OSError:
            group.remove()
            raise
        return group
    return None
