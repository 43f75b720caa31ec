"""The ladder of isolation: which layers a level has, and how they are put on.

`LEVELS` is the ladder, weakest first.  A layer is a function that binds the calling process (in `limits`, `landlock`,
`seccomp`, `namespaces`) and the forbidden act (in `acts`) that shows it holds.  Which levels this host reaches is found
out by `probing`.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from grader.isolation import acts, landlock, limits, namespaces, seccomp, system
from grader.isolation.limits import Confinement


@dataclass(frozen=True, slots=True)
class Layer:
    """One means of confinement.

    `forbidden` does in a confined child what must be denied, and tells whether it was.  A level rests on its `vital`
    layers; of the others a report tells whether they held.
    """

    name: str
    put_on: Callable[[Confinement], object]
    forbidden: Callable[[], bool | int]
    remedy: str = ""
    vital: bool = True


class WorkerEnvironment:
    """The environment of a whole worker, and how it cleans up after an attempt; nothing special below `namespaces`."""

    def enter(self, _folder: Path, _uid: int | None, _leave: Callable[[], object]) -> None:
        """Set up the worker's environment; called once."""
        system.adopt_orphans()

    def lay_scratch(self, folder: Path, uid: int | None) -> None:
        """Make the scratch folder, which exists, the attempt's own."""
        if uid is not None:
            os.chown(folder, uid, uid)

    def take_scratch(self, folder: Path) -> None:
        """Undo `lay_scratch`; called before the folder is deleted."""

    def sweep(self) -> bool:
        """Leave no process of the attempt behind; False when that did not work."""
        return not system.has_children() or system.kill_below(os.getpid())


class NamespaceEnvironment(WorkerEnvironment):
    """Namespaces of the worker's own."""

    def enter(self, _folder: Path, _uid: int | None, _leave: Callable[[], object]) -> None:
        namespaces.enter(_folder, _uid, _leave)

    def lay_scratch(self, folder: Path, uid: int | None) -> None:
        namespaces.mount_scratch(folder, uid)

    def take_scratch(self, folder: Path) -> None:
        if folder.is_mount():
            namespaces.unmount(folder)

    def sweep(self) -> bool:
        namespaces.kill_all()
        return True


@dataclass(frozen=True, slots=True)
class Level:
    """A level: its layers in the order they are put on, and what surrounds its workers."""

    layers: tuple[Layer, ...]
    surroundings: WorkerEnvironment


def _by_the_worker(_cell: Confinement) -> None:
    """Do nothing: the worker was confined already, and its children are confined with it."""


def _only_listed_files(cell: Confinement) -> None:
    landlock.restrict(cell.rules)
    for rule in cell.rules:
        os.close(rule.descriptor)


def _only_harmless_calls(_cell: Confinement) -> None:
    seccomp.restrict(os.getpid())


_NO_LANDLOCK = "needs Linux 5.13 or later with landlock in /sys/kernel/security/lsm (boot option lsm=landlock,...)"
_NO_SECCOMP = "needs Linux with seccomp filters, on x86_64 or aarch64"
_NO_NAMESPACES = (
    "needs user namespaces: sysctl user.max_user_namespaces above 0 and, on Ubuntu, "
    "kernel.apparmor_restrict_unprivileged_userns=0; in Docker --security-opt seccomp=unconfined"
)
_NO_CGROUP = (
    "start it in a control group of its own (systemd-run --user --scope -p Delegate=yes grader ...): the kernel then "
    "bounds the memory of a whole attempt, which is looked at ten times a second otherwise"
)

_PROCESS = (
    Layer("session", limits.start_session, acts.cannot_share_a_session),
    Layer(
        "parent_death",
        limits.die_with_worker,
        acts.cannot_outlive_its_worker,
        "only Linux ends a process with its parent",
        vital=False,
    ),
    # Before the user changes: another one may not say of itself what the kernel is to end first.
    Layer("cgroup", limits.be_killed_first, acts.cannot_hold_more_together, _NO_CGROUP, vital=False),
    # Before the limits: where root has all its rights, it can take any limit away again.
    Layer(
        "user",
        limits.drop_user,
        acts.cannot_signal_its_worker,
        "run the grader as root: every worker's attempts then get a user of their own",
        vital=False,
    ),
    Layer("cpu", limits.bound_cpu, acts.cannot_run_for_ever),
    Layer("memory", limits.bound_memory, acts.cannot_allocate, "this platform does not honour RLIMIT_AS", vital=False),
    Layer("files", limits.bound_files, acts.cannot_fill_files),
    Layer("processes", limits.bound_processes, acts.cannot_fork_without_end),
    Layer("inspection", limits.forbid_inspection, acts.cannot_be_inspected, "only Linux knows it", vital=False),
)
_LANDLOCK = (
    Layer("landlock", _only_listed_files, acts.cannot_reach_files, _NO_LANDLOCK),
    Layer("seccomp", _only_harmless_calls, acts.cannot_call_the_machine, _NO_SECCOMP),
)
_NAMESPACES = (
    Layer("pid", _by_the_worker, acts.cannot_name_a_process_outside, _NO_NAMESPACES),
    Layer("network", _by_the_worker, acts.cannot_reach_a_network, _NO_NAMESPACES),
    Layer("mounts", _by_the_worker, acts.cannot_write_outside, _NO_NAMESPACES),
    Layer("scratch", _by_the_worker, acts.cannot_fill_the_disk, _NO_NAMESPACES),
    Layer("capabilities", lambda _cell: namespaces.drop_capabilities(), acts.cannot_use_capabilities, _NO_NAMESPACES),
)

#: The ladder, weakest first.  `none` is no level: it is refused for grading.  Capabilities go last but one: as long as
#: they are there, a user can be changed.
LEVELS: dict[str, Level] = {
    "process": Level(_PROCESS, WorkerEnvironment()),
    "landlock": Level((*_PROCESS, *_LANDLOCK), WorkerEnvironment()),
    "namespaces": Level((*_NAMESPACES[:-1], *_PROCESS, _NAMESPACES[-1], *_LANDLOCK), NamespaceEnvironment()),
}

#: The weakest level at which somebody else's code is graded without being told to.
FOR_STRANGERS = "landlock"


def confine_process(level: str, cell: Confinement) -> None:
    """Confine the calling process, for good.  Only ever called in a freshly forked child."""
    for layer in LEVELS[level].layers:
        layer.put_on(cell)
