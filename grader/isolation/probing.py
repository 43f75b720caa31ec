"""Probing of this host: every layer is applied in a child, and the act that it forbids is tried.

A level is reached where all layers that it rests on held.  Nothing is taken for granted from a version or a name.
"""

import contextlib
import os
import signal
import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import NoReturn

from grader.errors import IsolationRefused
from grader.isolation import cgroup, file_rules, system, users
from grader.isolation.confine import FOR_STRANGERS, LEVELS, Layer, Level
from grader.isolation.limits import SPARE_MIB, Confinement
from grader.model import Isolation, Limits

#: Seconds for a whole level to be tried, and what it is tried with.
PATIENCE = 20
_LIMITS = Limits(memory_mib=64)


def is_reached(level: str) -> bool:
    """Whether every vital layer of the level holds on this host."""
    layers = probe(level).layers
    return all(layers.get(layer.name) for layer in LEVELS[level].layers if layer.vital)


def choose_level(wanted: str | None, *, strangers: bool) -> str:
    """The level to run at: what was asked for, the weakest level for one's own code, the highest one for others'.

    Raises `IsolationRefused` rather than fall below what was asked for.
    """
    if wanted is not None:
        return _demanded(wanted)
    if not strangers:
        return _demanded(next(iter(LEVELS)))
    order = list(LEVELS)
    for level in reversed(order[order.index(FOR_STRANGERS) :]):
        if is_reached(level):
            return level
    raise IsolationRefused(
        f"other people's code wants isolation {FOR_STRANGERS!r} or stronger, and this host does not reach it",
        remedy="add --isolation process to accept less, or see what is missing: grader doctor",
    )


def _demanded(wanted: str) -> str:
    if wanted not in LEVELS:
        raise IsolationRefused(f"isolation {wanted!r} is no level: {', '.join(LEVELS)} are", remedy="grader doctor")
    if not is_reached(wanted):
        raise IsolationRefused(f"this host does not reach isolation {wanted!r}", remedy="grader doctor")
    return wanted


@cache
def probe(level: str) -> Isolation:
    """Put on the level in a child, layer by layer, and try what each forbids: it counts only when that was denied.

    Found out once a process.
    """
    ours, theirs = os.pipe()
    with tempfile.TemporaryDirectory(prefix="flowkata-probe-") as folder:
        os.chmod(folder, 0o711)  # noqa: S103 - the user that the child becomes must get through
        worker_folder = Path(folder) / "worker"
        worker_folder.mkdir()
        go, told = os.pipe()
        pid = os.fork()
        if pid == 0:
            _probe_in_child(LEVELS[level], worker_folder, (go, told), theirs)
        group = cgroup.create_group(pid, f"probe-{level}")
        with contextlib.suppress(OSError):  # what is not bounded is found out below
            if group:
                group.bound(group.held() + (_LIMITS.memory_mib + SPARE_MIB) * 2**20)
        for descriptor in (go, told, theirs):
            os.close(descriptor)
        with os.fdopen(ours, "rb") as answers:
            denied = answers.read()
        os.waitpid(pid, 0)
        if group:
            group.remove()
    names = [layer.name for layer in LEVELS[level].layers]
    return Isolation(level=level, layers={name: _figure(found) for name, found in zip(names, denied, strict=False)})


def _figure(found: int) -> bool | int:
    """Decode the byte that the child wrote for a layer: 0 and 1 are no and yes, more is a version."""
    return found if found > 1 else bool(found)


def _probe_in_child(level: Level, worker_folder: Path, start: tuple[int, int], answers: int) -> NoReturn:
    """As a worker does: surrounded first, then a child of its own that is confined.

    `start` is a pipe that the parent closes when the child is where it belongs.
    """
    status = 1
    try:
        signal.alarm(PATIENCE)
        os.close(start[1])
        os.read(start[0], 1)
        uid = users.unused_uid()
        level.surroundings.enter(worker_folder, uid, int)
        scratch = worker_folder / "job" / "scratch"
        scratch.mkdir(parents=True)
        level.surroundings.lay_scratch(scratch, uid)
        child = os.fork()
        if child == 0:
            _try_all(level, worker_folder, uid, answers)
        status = os.waitpid(child, 0)[1]
    finally:
        os._exit(status != 0)


def _try_all(level: Level, worker_folder: Path, uid: int | None, answers: int) -> NoReturn:
    """One byte a layer."""
    try:
        signal.alarm(PATIENCE)
        folder = worker_folder / "job"
        os.chdir(folder / "scratch")
        rules = (*file_rules.worker_rules(str(folder)), *file_rules.attempt_rules(folder))
        base = system.address_space()
        cell = Confinement(folder / "scratch", uid, _LIMITS, seconds=PATIENCE, base=base, rules=rules)
        for layer in level.layers:
            os.write(answers, bytes([int(_held(layer, cell))]))
    finally:
        os._exit(0)


def _held(layer: Layer, cell: Confinement) -> bool | int:
    try:
        layer.put_on(cell)
        return layer.forbidden()
    except Exception:  # noqa: BLE001 - what cannot be put on, or breaks, has shown nothing
        return False


@cache
def platform() -> str:
    """The platform as it stands in reports."""
    return f"{sys.platform}-{os.uname().machine}"
