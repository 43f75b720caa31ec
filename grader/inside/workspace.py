"""A worker's folder: where each attempt finds its suite, its module and its scratch, and what is left of it goes."""

import contextlib
import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from grader.engine import folders
from grader.isolation.confine import WorkerEnvironment
from grader.model import Job


class Workspace:
    """Lays the folder of one attempt after another, and takes it away again."""

    def __init__(self, place: Path, around: WorkerEnvironment, uid: int | None, root: str) -> None:
        """`place` is the worker's folder, `root` the pack's."""
        self._place = place
        self._around = around
        self._uid = uid
        self._root = root

    def read_support(self, job: Job) -> dict[str, bytes]:
        """Return the files of the pack that the suite needs, as they are now, by their paths in an attempt's folder."""
        return {inner: Path(self._root, outer).read_bytes() for inner, outer in job.support}

    def prepare(self, job: Job, support: Mapping[str, bytes], bytecode: Mapping[str, bytes]) -> Path:
        """A folder with the suite and nothing else in reach of the imports; one in it may be written to.

        A suite with decoys that could be compiled is not laid down: it is imported from memory.
        """
        is_hidden = bool(job.changing and bytecode)
        folder = self.lay_suite(replace(job, suite=b"") if is_hidden else job, support)
        for name, code in bytecode.items() if not is_hidden else ():
            write_new(f"{folder}/{job.home}/__pycache__/{name}", code)
        self._around.lay_scratch(folder / "scratch", self._uid)
        return folder

    def remove(self, folder: Path) -> None:
        """Take an attempt's folder away, whatever is in it."""
        self._around.take_scratch(folder / "scratch")
        _delete(folder)

    def lay_suite(self, job: Job, support: Mapping[str, bytes]) -> Path:
        """A new folder with the suite, always of the same age: so Python knows that the bytecode belongs to it."""
        folder = self._place / "job"
        self.remove(folder)
        for place in ("", "/scratch"):
            os.mkdir(f"{folder}{place}")
        os.makedirs(f"{folder}/{job.home}/__pycache__")
        self._close_to_others(folder)
        for inner, data in support.items():
            os.makedirs(os.path.dirname(f"{folder}/{inner}"), exist_ok=True)
            write_new(f"{folder}/{inner}", data)
        suite = f"{folder}/{job.home}/test_{job.slug}.py"
        write_new(suite, job.suite)
        os.utime(suite, (0, 0))
        return folder

    def hand_over(self, folder: Path) -> None:
        """Make a folder the attempt's own."""
        if self._uid is not None:
            os.chown(folder, self._uid, self._uid)

    def _close_to_others(self, folder: Path) -> None:
        """Other workers' attempts have other users: none of them may look in here."""
        if self._uid is not None:
            os.chown(folder, 0, self._uid)
            os.chmod(folder, 0o750)  # noqa: S103 - the group is this attempt's own


def texts_of(job: Job, support: Mapping[str, bytes]) -> bytes:
    """Return the suite and its helper modules as one text, in which words are looked for."""
    return b"\n".join([job.suite, *(data for inner, data in support.items() if inner.endswith(".py"))])


def write_new(path: str, data: bytes) -> None:
    """Write a file that must not be there yet.  Raises OSError."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
    with os.fdopen(descriptor, "wb", buffering=0) as file:
        while data:
            data = data[file.write(data) :]


def _delete(folder: Path) -> None:
    """Delete a job's folder whatever the learner left in it."""
    try:
        for place in ("/__pycache__", "/scratch", ""):
            for name in os.listdir(f"{folder}{place}"):
                if place or "." in name:
                    os.unlink(f"{folder}{place}/{name}")
            os.rmdir(f"{folder}{place}")
    except OSError:
        folders.remove(folder)


def remove_worker_folder(worker_folder: Path) -> None:
    """Delete the worker's folder, and the pool's with its last one: a pool that lives makes it anew."""
    folders.remove(worker_folder)
    with contextlib.suppress(OSError):
        worker_folder.parent.rmdir()
