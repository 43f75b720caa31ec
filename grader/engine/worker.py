"""A worker: a pytest session that parks, and forks for every attempt.

Started by the pool as a process of its own.  The session stops in `pytest_collection`, before anything is collected,
and waits for jobs.  For each it forks: in the child the hook returns, and pytest goes on to collect and run that one
suite; the parent watches the child, kills what is left of it and waits for the next job.  The worker never reads learner
code, and holds nothing worth stealing: no environment, no solutions, no other submission.
"""

import contextlib
import gc
import importlib
import os
import random
import select
import shutil
import signal
import socket
import sys
from pathlib import Path
from typing import NoReturn

import pytest

import grader
from grader.engine import confine, system
from grader.engine.probe import Probe
from grader.engine.protocol import KILL, READY
from grader.model import Job
from grader.wire import unpack_job

#: What an honest suite or solution may import after its process has lost the right to read the interpreter's files.
_WARM = (
    "abc array ast asyncio asyncio.taskgroups base64 bisect builtins calendar cmath codecs collections collections.abc "
    "concurrent.futures concurrent.futures.thread contextlib contextvars copy csv dataclasses datetime decimal difflib "
    "encodings.ascii encodings.idna encodings.latin_1 encodings.utf_8 enum errno fractions functools gc getpass "
    "graphlib hashlib heapq hmac html inspect io ipaddress itertools json keyword linecache locale logging math "
    "numbers operator os.path pathlib pickle pickletools pprint queue random re reprlib sched secrets selectors shelve "
    "shlex shutil signal statistics string struct symtable sys tempfile textwrap threading time timeit token tokenize "
    "traceback tracemalloc types typing unicodedata unittest unittest.mock urllib.parse uuid warnings weakref zlib "
    "zoneinfo _strptime"
).split()


#: The folder that holds the grader itself: out of an attempt's reach unless it is where all libraries are.
_OURS = str(Path(grader.__file__).parents[1]) if Path(grader.__file__).parents[1].name != "site-packages" else ""


class Parking:
    """The plugin that parks the session: its `pytest_collection` returns only in a child."""

    def __init__(self, control: socket.socket, lot: Path, root: str, level: str) -> None:
        self._control = control
        self._lot = lot
        self._root = root
        self._level = level
        self._uid = confine.unused_uid()

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self, session: pytest.Session) -> None:
        _warm_up()
        self._control.sendall(READY)
        while True:
            packed, descriptors = _receive(self._control)
            job = unpack_job(packed)
            folder = self._prepare(job)
            child = os.fork()
            if child == 0:
                self._become_attempt(session, job, folder, *descriptors)
                return
            for descriptor in descriptors:
                os.close(descriptor)
            self._control.sendall(self._watch(child))

    def pytest_internalerror(self, excrepr: object) -> None:
        os.write(2, str(excrepr).encode("utf-8", "replace")[-4000:])

    def _prepare(self, job: Job) -> Path:
        """A folder with the two files and nothing else in reach of the imports, and in it one that may be written to."""
        folder = self._lot / "job"
        _remove(folder)
        scratch = folder / "scratch"
        scratch.mkdir(parents=True)
        (folder / f"{job.slug}.py").write_bytes(job.module)
        (folder / f"test_{job.slug}.py").write_bytes(job.suite)
        if self._uid is not None:
            os.chown(scratch, self._uid, self._uid)
        return folder

    def _become_attempt(self, session: pytest.Session, job: Job, folder: Path, output: int, stream: int) -> None:
        """From here on this process is the attempt: wired to its own pipes, confined, and told what to collect."""
        self._control.close()
        stream = _rewire(output, stream)
        scratch = folder / "scratch"
        cell = confine.Cell(
            scratch=scratch, uid=self._uid, limits=job.limits, seconds=job.limits.attempt(len(job.tests or ()))
        )
        _read_ahead(job)
        confine.put_on(self._level, cell)
        os.chdir(scratch)
        os.environ.clear()
        os.environ.update(KATA_SEED=str(job.seed), HOME=str(scratch), TMPDIR=str(scratch), PATH="/usr/bin:/bin")
        random.seed(job.seed)
        sys.path[:] = [str(folder), *(place for place in sys.path if place and place != _OURS), self._root]
        suite, module = folder / f"test_{job.slug}.py", folder / f"{job.slug}.py"
        session.config.args = [str(suite)]
        session.config.pluginmanager.register(Probe(job, str(suite), str(module), stream), "flowkata-probe")

    def _watch(self, child: int) -> bytes:
        """Wait for the child's end or the pool's word, then leave nothing of it behind.

        Answers with the exit status and the peak memory in KiB, as two decimal numbers.
        """
        watched = system.exit_fd(child)
        ready, _, _ = select.select([watched, self._control], [], [])
        os.close(watched)
        if self._control in ready and self._control.recv(1) != KILL:
            self._leave()
        if watched not in ready:
            with contextlib.suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
        _, status, usage = os.wait4(child, 0)
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(child, signal.SIGKILL)
        if not system.kill_below(os.getpid()):
            self._leave()
        return f"{os.waitstatus_to_exitcode(status)} {usage.ru_maxrss}\n".encode()

    def _leave(self) -> NoReturn:
        """The pool is gone, or something could not be killed: take everything below along and make room."""
        system.kill_below(os.getpid())
        _remove(self._lot)
        os._exit(1)


def _receive(control: socket.socket) -> tuple[bytes, list[int]]:
    """One job: its length, the two descriptors it comes with, its bytes.  The pool's end of the line ends the worker."""
    head, descriptors, _, _ = socket.recv_fds(control, 8, 2)
    if len(head) < 8:
        os._exit(0)
    length = int.from_bytes(head, "big")
    packed = bytearray()
    while len(packed) < length:
        chunk = control.recv(length - len(packed))
        if not chunk:
            os._exit(0)
        packed += chunk
    return bytes(packed), descriptors


def _rewire(output: int, stream: int) -> int:
    """Standard streams of the child's own; the worker's other descriptors all lead to /dev/null."""
    os.dup2(output, 1)
    os.dup2(output, 2)
    os.close(output)
    os.set_inheritable(stream, False)
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stdout = open(1, "w", encoding="utf-8", errors="backslashreplace", buffering=1, closefd=False)  # noqa: SIM115
    sys.stderr = open(2, "w", encoding="utf-8", errors="backslashreplace", buffering=1, closefd=False)  # noqa: SIM115
    return stream


def _read_ahead(job: Job) -> None:
    """Import the standard modules that the two files name, while this process may still read them.

    A worker that runs as root gives its child another user, who may not be allowed into the interpreter's folder.
    """
    for name in _imported_names(job):
        if name.partition(".")[0] in sys.stdlib_module_names - _NEVER_AHEAD:
            with contextlib.suppress(Exception):
                importlib.import_module(name)


#: Modules that do something when they are imported.
_NEVER_AHEAD = {"antigravity", "this", "idlelib", "tkinter", "turtle", "turtledemo", "test", "lib2to3"}


def _imported_names(job: Job) -> set[str]:
    """Words that follow `import` or `from` in either file: a guess is enough, as every one is a standard module."""
    words: set[str] = set()
    for text in (job.module, job.suite):
        for line in text.decode("utf-8", "replace").splitlines():
            head, _, rest = line.strip().partition(" ")
            if head in {"import", "from"}:
                words.update(part.split()[0] for part in rest.partition(" import ")[0].split(",") if part.split())
    return words - set(sys.modules)


def _warm_up() -> None:
    """Import what suites and solutions usually need, and keep the collector away from it: forks then share the pages."""
    for name in _WARM:
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    gc.collect()
    gc.freeze()


def _remove(folder: Path) -> None:
    """Delete a folder whatever the learner left in it, folders without permission included."""

    def open_up(_function: object, path: str, _error: object) -> None:
        for place in (Path(path).parent, Path(path)):
            if folder in place.parents:
                with contextlib.suppress(OSError):
                    place.chmod(0o700, follow_symlinks=False) if place.is_symlink() else place.chmod(0o700)

    for _ in range(2):
        if folder.exists():
            shutil.rmtree(folder, onerror=open_up)


def arguments(lot: Path) -> list[str]:
    """How pytest is started: only the two plugins, no cache, no file of anybody's configuration."""
    switched_off = ("cacheprovider", "doctest", "junitxml", "pastebin", "stepwise", "setuponly", "setupplan", "warnings")
    omit = ("collectors", "log", "traceback", "streams", "warnings", "keywords")
    return [
        f"--rootdir={lot / 'job'}",
        f"--confcutdir={lot / 'job'}",
        f"-c{lot / 'pytest.ini'}",
        "--capture=no",
        "--noconftest",
        "--tb=short",
        "-q",
        *(f"-pno:{name}" for name in switched_off),
        "-ppytest_timeout",
        "-ppytest_jsonreport.plugin",
        "--json-report",
        "--json-report-file=none",
        "--json-report-omit",
        *omit,
    ]


def main(descriptor: str, lot_path: str, root: str, level: str) -> int:
    """A worker's whole life; the four words come from the pool's command line."""
    os.umask(0o022)
    control = socket.socket(fileno=int(descriptor))
    lot = Path(lot_path)
    (lot / "job").mkdir()
    (lot / "pytest.ini").write_text("[pytest]\nmarkers =\n    task(n): the task of the instruction a test belongs to\n")
    system.adopt_orphans()
    sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - pytest's own progress is for nobody
    return int(pytest.main(arguments(lot), plugins=[Parking(control, lot, root, level)]))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
