"""The first steps of a fork of a worker: it gets its own pipes, is confined, and learns what to collect.

Everything here happens in the child, before pytest goes on; none of it goes back.
"""

import contextlib
import os
import random
import signal
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TextIO

import pytest

import grader
from grader.inside import memory, property_tests, warm
from grader.inside.preload import preload
from grader.inside.probe import Probe
from grader.inside.records import refuse
from grader.inside.workspace import write_new
from grader.isolation import confine, file_rules, system, users
from grader.isolation.landlock import Rule
from grader.isolation.limits import Confinement
from grader.model import Job, Limits
from grader.wire import unpack_modules

#: Seconds after which a suite that is still being compiled is given up, should nobody else have done so.
COMPILE = 60
_THREADS = (
    "what the suite imports starts a thread when it is imported, and what runs there could not be confined "
    "(libraries are imported that early only where Python's folder is closed to other users)"
)
#: The folder that holds the grader itself: out of an attempt's reach unless it is where all libraries are.
_OURS = str(Path(grader.__file__).parents[1]) if Path(grader.__file__).parents[1].name != "site-packages" else ""


@dataclass(frozen=True, slots=True)
class Child:
    """The settings shared by all forks of a worker: session, probe, folder of the pack, confinement.

    `uid` is the user that it becomes, or None; `rules` what Landlock lets it reach, or None where that is no layer;
    `base` the bytes of address space that the worker holds itself; `streams` its standard streams.
    """

    session: pytest.Session
    probe: Probe
    root: str
    level: str
    uid: int | None
    rules: tuple[Rule, ...] | None
    base: int
    streams: tuple[TextIO, TextIO, TextIO]

    def become_compiler(self, job: Job, texts: bytes, folder: Path) -> None:
        """Only compile the suite: pytest may write what it makes of it beside it.

        `texts` are those of the suite and its helpers, here as below.
        """
        signal.alarm(COMPILE)
        nothing = os.open(os.devnull, os.O_WRONLY)
        self._rewire(nothing, os.dup(nothing))
        if not self._enter(replace(job, limits=Limits()), texts, folder, writes=f"{job.home}/__pycache__"):
            os._exit(0)
        self.session.config.pluginmanager.unregister(self.probe)
        self.session.config.pluginmanager.register(_Compiler())
        sys.dont_write_bytecode = False

    def become_attempt(
        self, job: Job, texts: bytes, folder: Path, bytecode: dict[str, bytes], module: int, output: int, stream: int
    ) -> None:
        """Run the suite beside the module that can be read from a descriptor, and tell of it on another."""
        home = folder / job.home
        modules = _take_modules(module, home)
        job = replace(job, module=modules[job.slug], siblings=tuple(modules.items()))
        self._rewire(output, stream)
        if not self._enter(job, texts, folder):
            refuse(job, stream, _THREADS)
        if any(inner.rpartition("/")[2] == "conftest.py" for inner, _ in job.support):
            self.session.config.pluginmanager._noconftest = False  # noqa: SLF001 - only a pack's own ever lies there
        if not job.rewrites:
            warm.leave_asserts_as_written()
        suite = home / f"test_{job.slug}.py"
        if job.changing:
            warm.build_no_records(self.session.config)
            for code in bytecode.values():
                memory.make_importable(suite, code)
        self.probe.attach(replace(job, suite=b""), suite, stream, pack=self.root)

    def _rewire(self, output: int, stream: int) -> None:
        """Standard streams of the child's own; the worker's other descriptors all lead to /dev/null."""
        os.dup2(output, 1)
        os.dup2(output, 2)
        os.close(output)
        os.set_inheritable(stream, False)  # noqa: FBT003 - the parameter has no name
        sys.stdin, sys.stdout, sys.stderr = self.streams
        # Kept alive as Python keeps its own: a module may put another stream around their buffers.
        sys.__stdin__, sys.__stdout__, sys.__stderr__ = self.streams  # type: ignore[misc, assignment]

    def _enter(self, job: Job, texts: bytes, folder: Path, *, writes: str = "scratch") -> bool:
        """Confine this process, and leave it nothing but the folder: no environment, no path to the grader.

        False where that cannot be: Landlock, seccomp and capabilities are a thread's own, and there are several.
        """
        scratch, home = folder / "scratch", folder / job.home
        cell = Confinement(
            scratch=scratch,
            uid=self.uid,
            limits=job.limits,
            seconds=job.seconds(),
            base=self.base,
            rules=() if self.rules is None else (*self.rules, *file_rules.attempt_rules(folder, writes)),
        )
        preload(
            replace(job, suite=texts), self.root, libraries=self.uid is not None and not users.may_read_python(self.uid)
        )
        property_tests.settle(texts, shrinks=not job.changing)
        if self.level != "process" and system.threads() > 1:
            return False
        confine.confine_process(self.level, cell)
        os.chdir(scratch)
        os.environ.clear()
        os.environ.update(KATA_SEED=str(job.seed), HOME=str(scratch), TMPDIR=str(scratch), PATH="/usr/bin:/bin")
        random.seed(job.seed)
        sys.path[:] = [str(home), *(place for place in sys.path if place not in {"", _OURS, self.root}), self.root]
        for name in {
            job.slug,
            *dict(job.siblings),
        }:  # an exercise may be called like a library that is imported already
            sys.modules.pop(name, None)
        self.session.config.args = [str(home / f"test_{job.slug}.py")]
        return True


class _Compiler:
    """Ends the fork that only compiled a suite: the suite has no module to import, so there is nothing to run."""

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection_finish(self) -> None:
        os._exit(0)

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self) -> None:
        os._exit(0)


def _take_modules(descriptor: int, folder: Path) -> dict[str, bytes]:
    """Read the modules in the fork, and lay them down: no copy of a submission is ever in the memory of the worker.

    A file of the pack that is there already stays: no submission can bring its own helpers.
    """
    with os.fdopen(descriptor, "rb") as file:
        file.seek(0)
        modules = unpack_modules(file.read())
    for name, module in modules.items():
        with contextlib.suppress(FileExistsError):
            write_new(f"{folder}/{name}.py", module)
    return modules
