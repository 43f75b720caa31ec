"""A worker: a pytest session that parks, and forks for every attempt.

Started by the pool as a process of its own.  The session stops in `pytest_collection`, before anything is collected,
and waits for jobs.  For each it forks: in the child the hook returns, and pytest goes on to collect and run that one
suite; the parent watches the child, kills what is left of it and waits for the next job.  The worker never reads
learner code, and holds nothing worth stealing: no environment, no solutions, no other submission.
"""

import contextlib
import os
import select
import signal
import socket
import sys
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import pytest

from grader.decoys.runtime import MODULE
from grader.engine.protocol import BEGUN, GO, KILL, READY
from grader.inside import guard, marks, property_tests, warm
from grader.inside.child import Child
from grader.inside.lean_reports import LeanReports, keep_skips_of_subtests_apart
from grader.inside.line import receive_job, tell, tell_fault
from grader.inside.plugins import Plugins
from grader.inside.probe import Probe
from grader.inside.records import refuse
from grader.inside.workspace import Workspace, remove_worker_folder, texts_of
from grader.isolation import confine, file_rules, seccomp, system, users
from grader.model import Job
from grader.wire import unpack_job


class Parking:
    """The plugin that parks the session: its `pytest_collection` returns only in a child."""

    def __init__(
        self,
        control: socket.socket,
        probe: Probe,
        worker_folder: Path,
        root: str,
        level: str,
        uid: int | None,
        *,
        many: bool,
    ) -> None:
        """`many` says that more than one attempt is to come for a suite, so that compiling it once is worth a fork."""
        self._control = control
        self._pid = os.getpid()
        self._probe = probe
        self._place = worker_folder
        self._root = root
        self._level = level
        self._around = confine.LEVELS[level].surroundings
        self._uid = uid
        self._many = many
        self._workspace = Workspace(worker_folder, self._around, uid, root)
        self._bytecode: dict[bytes, dict[str, bytes]] = {}
        self._streams = warm.standard_streams()
        self._plugins = Plugins()
        self._hypothesis = property_tests.Library()

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self, session: pytest.Session) -> None:
        warm.warm_up(self._root, wide=self._uid is not None and not users.may_read_python(self._uid))
        idle = warm.set_aside(session.config)
        forked = self._child(session, system.address_space())
        seccomp.prepare()
        guard.remember_shared(session.config.pluginmanager, self._root)
        tell(self._control, READY)
        while True:
            try:
                packed, (module, *descriptors) = receive_job(self._control)
            except (EOFError, ConnectionError):  # the second where the pool died without having read what it was told
                self._leave()
            job = unpack_job(packed)
            if not self._many and not job.changing:
                self._bytecode[job.suite] = {}  # a suite that runs once is compiled by the attempt itself
            try:
                support = self._workspace.read_support(job)
                texts = texts_of(job, support)
                forked = self._with_plugins(forked, job, texts)
                if job.suite not in self._bytecode and self._compile_suite(forked, job, support):
                    return
                folder = self._workspace.prepare(job, support, self._bytecode[job.suite])
                child = os.fork()
            except OSError as error:
                self._tell_fault(error, module, *descriptors)
                continue
            if child == 0:
                for name, plugin in (pair for word, each in idle.items() if word in job.suite for pair in each.items()):
                    session.config.pluginmanager.register(plugin, name)
                if why := self._plugins.register(session, job.plugins):
                    refuse(job, descriptors[-1], why)
                bytecode = self._forget()[job.suite]
                forked.become_attempt(job, texts, folder, bytecode, module, *descriptors)
                return
            for descriptor in (module, *descriptors):
                os.close(descriptor)
            tell(self._control, BEGUN)
            ended = self._watch(child)
            self._workspace.remove(folder)  # in the time of the attempt that left it, not of the next
            tell(self._control, ended)

    def _tell_fault(self, error: OSError, *descriptors: int) -> None:
        """Tell the pool that an attempt could not begin.  Raises the error in a fork."""
        if os.getpid() != self._pid:
            raise error
        for descriptor in descriptors:
            os.close(descriptor)
        tell_fault(self._control, error)

    def pytest_internalerror(self, excrepr: object) -> None:
        """Told while the session is parked; what happens in an attempt is the probe's to tell, without our paths."""
        if self._control.fileno() >= 0:
            os.write(2, str(excrepr).encode("utf-8", "replace")[-4000:])

    def _child(self, session: pytest.Session, base: int) -> Child:
        lists_files = any(layer.name == "landlock" for layer in confine.LEVELS[self._level].layers)
        rules = file_rules.worker_rules(self._root) if lists_files else None
        return Child(session, self._probe, self._root, self._level, self._uid, rules, base, self._streams)

    def _with_plugins(self, forked: Child, job: Job, texts: bytes) -> Child:
        """Import the plugins and libraries that a job asks for; forks are born larger then."""
        is_larger = self._plugins.load(forked.session.config, job.plugins) | self._hypothesis.load(texts)
        return replace(forked, base=system.address_space()) if is_larger else forked

    def _forget(self) -> dict[bytes, dict[str, bytes]]:
        """In a fork: close the line to the pool and keep no other suite in memory."""
        self._control.close()
        bytecode, self._bytecode = self._bytecode, {}
        return bytecode

    def _compile_suite(self, forked: Child, job: Job, support: dict[str, bytes]) -> bool:
        """Let pytest compile a new suite once, without any module beside it, and keep what it wrote.

        Rewriting a suite's asserts takes longer than running most suites.  It is done in a confined fork as well; what
        it wrote is laid beside the suite anew for every attempt, so that none can change it for the next.  True in the
        fork.
        """
        folder = self._workspace.lay_suite(job, support)
        cache = folder / job.home / "__pycache__"
        self._workspace.hand_over(cache)
        child = os.fork()
        if child == 0:
            self._forget()
            forked.become_compiler(job, texts_of(job, support), folder)
            return True
        os.waitpid(child, 0)
        self._bytecode[job.suite] = {path.name: path.read_bytes() for path in cache.glob("test_*.pyc")}
        return False

    def _watch(self, child: int) -> bytes:
        """Wait for the child's end or the pool's word, then leave nothing of it behind.

        Answers with the exit status and the peak memory in KiB, as two decimal numbers.
        """
        watched, told = system.exit_fd(child), self._control.fileno()
        ready, _, _ = select.select([watched, told], [], [])
        os.close(watched)
        if told in ready and self._word() != KILL:
            self._leave()
        if watched not in ready:
            with contextlib.suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
        _, status, usage = os.wait4(child, 0)
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(child, signal.SIGKILL)
        if not self._around.sweep():
            self._leave()
        return f"{os.waitstatus_to_exitcode(status)} {usage.ru_maxrss}\n".encode()

    def _word(self) -> bytes:
        """The pool's word; empty where there is no pool any more."""
        try:
            return self._control.recv(1)
        except ConnectionError:
            return b""

    def _leave(self) -> NoReturn:
        """The pool is gone, or something could not be killed: take everything below along and make room."""
        self._around.sweep()
        with contextlib.suppress(OSError):
            remove_worker_folder(self._place)
        os._exit(1)


#: Libraries that compute start their threads when they are imported, and what has threads cannot be confined.
_NO_THREADS = ("MKL_NUM_THREADS", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS")


def main(descriptor: str, folder: str, root: str, level: str, rehearsed: str) -> int:
    """A worker's whole life; the five words come from the pool's command line."""
    os.umask(0o022)
    os.environ.update(dict.fromkeys(_NO_THREADS, "1"))
    del sys.argv[1:]  # what an attempt imports may look there for something to do
    sys.dont_write_bytecode = True  # from here on: what was imported until now is the grader's own
    control = socket.socket(fileno=int(descriptor))
    control.recv(len(GO))
    worker_folder = Path(folder)
    uid = users.unused_uid()
    confine.LEVELS[level].surroundings.enter(worker_folder, uid, lambda: remove_worker_folder(worker_folder))
    (worker_folder / "job").mkdir()
    (worker_folder / "pytest.ini").write_text(
        "[pytest]\nnorecursedirs =\nmarkers =\n    task(n): the task of the instruction a test belongs to\n"
    )
    sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - pytest's own progress is for nobody
    sys.modules[MODULE] = marks
    keep_skips_of_subtests_apart()
    probe = Probe()
    if rehearsed:
        warm.rehearse(worker_folder, probe)
    return int(
        pytest.main(
            warm.arguments(worker_folder),
            plugins=[
                probe,
                LeanReports(),
                Parking(control, probe, worker_folder, root, level, uid, many=bool(rehearsed)),
            ],
        )
    )


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
