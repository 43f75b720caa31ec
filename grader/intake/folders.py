"""A submission that is a folder: its modules and inner archives, opened without following any link."""

import itertools
import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from grader.files import is_own_fault
from grader.intake.members import KINDS, MAX_KEPT, read_bounded
from grader.intake.names import fold, is_archive
from grader.intake.places import is_nobodys
from grader.model import Rejection

#: A folder with more files and folders is not searched any further, nor one that lies deeper.
MAX_ENTRIES, MAX_DEPTH = 50_000, 32
#: The largest archive that is opened, and the most bytes of all archives in one folder.
MAX_PACKED, MAX_ALL_PACKED = 32 * 2**20, 64 * 2**20


@dataclass(slots=True)
class Contents:
    """The wanted files of a folder by their paths, and what could hide others.

    `names` are the paths of all files that were seen, at most so many as are searched; `closed` are the folders that
    were not entered, each with the reason.
    """

    files: dict[str, bytes | Rejection] = field(default_factory=dict)
    names: list[str] = field(default_factory=list)
    closed: dict[str, Rejection] = field(default_factory=dict)

    def reason_for(self, places: tuple[str, ...]) -> Rejection | None:
        """Return why a file may not have been found: a folder on the way to these places was not entered, or any."""
        shut = {fold(path): reason for path, reason in self.closed.items()}
        for place in places:
            steps = fold(place).split("/")
            on_the_way = ("/".join(steps[:end]) for end in range(len(steps)))
            if reason := next((shut[step] for step in on_the_way if step in shut), None):
                return reason
        unread = ((path, reason) for path, reason in self.closed.items() if reason.code == "unreadable")
        return next((replace(reason, detail=f"{path}: {reason.detail}") for path, reason in unread), None)


def read_folder(folder: Path, is_wanted: Callable[[str], bool]) -> Contents:
    """Collect the wanted files below a folder; whoever names a link to one means it."""
    contents = Contents()
    left = {True: MAX_ALL_PACKED, False: MAX_KEPT}
    for path, kind, descriptor in _entries(folder, contents):
        if kind != stat.S_IFDIR:
            contents.names.append(path)
        if not is_wanted(path) or (kind == stat.S_IFDIR and is_archive(path)):
            continue
        found = _read_at(descriptor, path)
        left[is_archive(path)] -= len(found) if isinstance(found, bytes) else 0
        if found is not None and left[is_archive(path)] >= 0:
            contents.files[path] = found
    return contents


def _entries(folder: Path, contents: Contents) -> Iterator[tuple[str, int, int]]:
    """Yield every file and folder as its path, its kind, and the open folder that it lies in."""
    try:
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    except OSError as error:
        contents.closed[""] = _unreadable(error)
        return
    yield from _entries_below(descriptor, "", contents, itertools.count())


def _entries_below(
    descriptor: int, prefix: str, contents: Contents, counted: Iterator[int]
) -> Iterator[tuple[str, int, int]]:
    """First what lies in a folder, then what lies in its folders; closes the folder."""
    try:
        kinds = {name: _kind(descriptor, name) for name in sorted(os.listdir(descriptor))}
        for name, kind in kinds.items():
            if next(counted) >= MAX_ENTRIES:
                contents.closed[""] = Rejection(code="unreadable", detail=f"more than {MAX_ENTRIES} files lie there")
                return
            yield prefix + name, kind, descriptor
        for name, kind in kinds.items():
            opened = _entered(descriptor, prefix + name, kind)
            if isinstance(opened, int):
                yield from _entries_below(opened, f"{prefix}{name}/", contents, counted)
            elif opened is not None:
                contents.closed[prefix + name] = opened
    finally:
        os.close(descriptor)


def _kind(descriptor: int, name: str) -> int:
    """Return the type of an entry as in stat(2); 0 where it is gone by now."""
    try:
        return stat.S_IFMT(os.stat(name, dir_fd=descriptor, follow_symlinks=False).st_mode)
    except OSError:
        return 0


def _entered(descriptor: int, path: str, kind: int) -> int | Rejection | None:
    """Open a folder, or tell why it cannot be; None for a file and for what no person wrote."""
    name = path.rpartition("/")[2]
    if kind == stat.S_IFLNK:
        return Rejection(code="not_a_file", detail="it lies behind a symbolic link")
    if kind != stat.S_IFDIR or is_nobodys(f"{path}/x") or path.count("/") >= MAX_DEPTH:
        return None
    if _kind(descriptor, f"{name}/pyvenv.cfg"):
        return None
    try:
        return os.open(name, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=descriptor)
    except OSError as error:
        return _unreadable(error)


def read_module(folder: Path, name: str) -> bytes | Rejection | None:
    """Read one file of a folder: its bytes, the reason why not, or None where there is no such file."""
    try:
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    except FileNotFoundError:
        return None
    try:
        return _read_at(descriptor, name)
    finally:
        os.close(descriptor)


def _read_at(folder: int, path: str) -> bytes | Rejection | None:
    """A regular file of bounded size; looked at before it is opened, so that no FIFO or device can hold us."""
    name = path.rpartition("/")[2]
    try:
        kind = stat.S_IFMT(os.stat(name, dir_fd=folder, follow_symlinks=False).st_mode)
        if kind != stat.S_IFREG:
            return Rejection(code="not_a_file", detail=KINDS.get(kind, "something else"))
        opened = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=folder)
        with os.fdopen(opened, "rb") as file:
            return read_bounded(file, MAX_PACKED) if is_archive(name) else read_bounded(file)
    except FileNotFoundError:
        return None
    except OSError as error:
        return _unreadable(error)


def _unreadable(error: OSError) -> Rejection:
    return Rejection(code="unreadable", detail=os.strerror(error.errno or 0), is_ours=is_own_fault(error))
